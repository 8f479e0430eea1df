import { MongoClient } from "mongodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouseIn, SMALL_CITY } from "../support/open-house.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

/** More than a platform takes in a second: most of them wait for their turn. */
const CROWD = Array.from({ length: 91 }, (_, n) => ({
  code: `M${n}`,
  name: `Nguyễn Văn ${n}`,
  unit: "AK",
  positions: ["Ủy viên Ban Chấp hành"],
}));
const LAST = "M90";
const codes = CROWD.map(({ code }) => code).filter((code) => code !== LAST);

let house: OpenHouse;
let town: TelegramTown;
let client: MongoClient;
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown({ pace: "telegram" }), {
    organisation: { ...SMALL_CITY, cadres: CROWD },
  });
  house = opened;
  town = opened.town;
  client = await MongoClient.connect(house.databaseUri);
});
afterAll(async () => {
  await client.close();
  await house.close();
});

const chats = () => client.db().collection<ChatDocument>("chats");
const post = (code: string, text: string, notice?: string) =>
  house.app.services.post.send(
    house.addressOf(code),
    `${text} ${code}`,
    [{ text }],
    notice === undefined ? undefined : { notice },
  );
const said = (text: string) => town.server.sent.filter((message) => message.text === text).length;

test("a reminder that waits for its turn is not in doubt: killed now, it would still be sent", async () => {
  await Promise.all(codes.map((code) => post(code, "Nhắc", `nhac:${code}`)));
  await until("a third was reminded", () => said("Nhắc") >= 30);
  const left = await chats()
    .find({ "outbox.0": { $exists: true } })
    .toArray();
  const waiting = left.filter(({ outbox: [first] }) => first?.begunAt === undefined);
  // On a busy machine some more are on their way, but never all.
  expect(waiting.length).toBeGreaterThan(10);
  await until("all were reminded", () => said("Nhắc") === codes.length);
});

test("an answer that waited for its turn is not said by one who has lost the chat meanwhile", async () => {
  await Promise.all(codes.map((code) => post(code, "Trả lời")));
  await until("the first have an answer", () => said("Trả lời") >= 10);
  const others = { "outbox.0": { $exists: true }, by: { $ne: null } };
  await chats().updateMany(others, { $set: { by: "another process", until: new Date(Date.now() + 60_000) } });
  const lost = await chats().countDocuments({ by: "another process" });
  expect(lost).toBeGreaterThan(20);
  await post(LAST, "Sau cùng");
  await until("everybody had a turn", () => said("Sau cùng") === 1);
  await house.app.lanes.idle();
  const inFlight = 10;
  expect(said("Trả lời")).toBeLessThan(codes.length - lost + inFlight);
});

test("an answer that is in doubt again and again is set aside after a day, and the chat goes on", async () => {
  const DAY_MS = 86_400_000;
  const to = house.addressOf(LAST);
  const broken = town.server.fault({
    method: "sendMessage",
    kind: "close-after",
    chat: Number(to.split(":").at(-1)),
    times: Infinity,
  });
  await post(LAST, "Ai biết được");
  await until("it is in doubt", async () => {
    const { modifiedCount } = await chats().updateOne(
      { _id: to, "outbox.0.begunAt": { $exists: true } },
      { $inc: { "outbox.0.begunAt": 60_000 - DAY_MS } },
    );
    return modifiedCount > 0;
  });
  await until("it is tried again", () => broken.met === 2);
  await house.app.lanes.idle();
  expect(await house.app.deadLetters.count()).toBe(0);
  await chats().updateOne({ _id: to }, { $inc: { "outbox.0.begunAt": -60_000 } });
  await until("it is set aside", async () => (await house.app.deadLetters.count()) === 1);
  expect(await house.app.deadLetters.list()).toMatchObject([{ _id: `Ai biết được ${LAST}#0`, address: to }]);
  broken.end();
  await post(LAST, "Rồi");
  await until("the chat goes on", () => said("Rồi") === 1);
});

test("a file that is gone, or larger than Telegram takes, is said in words, and a notice of it does not count as sent", async () => {
  const { files, post, notices } = house.app.services;
  const to = house.addressOf(LAST);
  const gone = { id: "gone", name: "bản giấy.zip" };
  town.channel.abilities.mostFileBytes = 3 * 1024 * 1024;
  const large = await files.put("phiếu.zip", new Uint8Array(3 * 1024 * 1024 + 1));
  await notices.claim({ to, name: "Sau", parts: [{ id: "nhắc", messages: [] }] }, Date.now());
  await post.send(to, "first", [{ text: "Bản giấy đây", file: gone }], { notice: "nhắc" });
  await post.send(to, "second", [{ text: "Phiếu đây", file: large }]);
  const words = await until("both are said", () => {
    const texts = town.server.sent.map(({ text }) => text ?? "");
    const found = texts.filter((text) => /(?:Bản giấy|Phiếu) đây/u.test(text));
    return found.length === 2 ? found : undefined;
  });
  expect(words[0]).toMatch(/Bản giấy đây\n\n⚠️ Tệp “bản giấy\.zip” không còn giữ ở đây/u);
  expect(words[1]).toMatch(/Phiếu đây\n\n⚠️ Tệp “phiếu\.zip” nặng 4 MB, .* đến 3 MB/u);
  expect(await notices.states(["nhắc"])).toEqual(new Map([["nhắc", "rejected"]]));
});
