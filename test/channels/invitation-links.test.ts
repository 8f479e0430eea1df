import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { checkLine } from "../../src/command-lines/check-line.ts";
import { behindLink } from "../../src/command-lines/link-line.ts";
import { eraseLine } from "../../src/command-lines/own-lines.ts";
import { readConfig } from "../../src/config.ts";
import { createPlatforms } from "../../src/platforms.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { loadWords } from "../../src/words/words.ts";
import { until } from "../support/condition.ts";
import { openHouse } from "../support/open-house.ts";
import { startTelegramServer } from "../support/telegram/server.ts";
import { channelOn } from "../support/telegram-channel.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

/** The account's phone number on the local Zalo. */
const ACCOUNT = "https://zalo.me/84900000001";

test("Telegram: a link names the bot and carries the code; the bot's name is asked once", async () => {
  const server = await startTelegramServer({ botUsername: "CanThoBot" });
  onTestFinished(() => server.stop());
  const channel = channelOn(server);
  expect(await Promise.all(["a-1", "b_2"].map((code) => channel.invitationLink(code)))).toEqual([
    { url: "https://t.me/CanThoBot?start=a-1", carriesCode: true },
    { url: "https://t.me/CanThoBot?start=b_2", carriesCode: true },
  ]);
  expect(server.counters.calls.get("getMe")).toBe(1);
});

test("Telegram: a link types a line that looks something up, and no other", async () => {
  const server = await startTelegramServer({ botUsername: "CanThoBot" });
  onTestFinished(() => server.stop());
  const channel = channelOn(server);
  expect(await channel.commandLink(checkLine.of("K7MD92XRTH4P"))).toBe(
    "https://t.me/CanThoBot?start=kiemtra-K7MD92XRTH4P",
  );
  expect(await channel.commandLink(eraseLine.cancel())).toBeUndefined();
});

test.each([
  ["/start kiemtra-K7MD92XRTH4P", "/kiemtra K7MD92XRTH4P"],
  ["https://t.me/CanThoBot?start=kiemtra-K7MD92XRTH4P", "/kiemtra K7MD92XRTH4P"],
  ["/start diemdanh-ma", "/diemdanh ma"],
  ["/start diemdanh-123456", "/start diemdanh-123456"],
  ["/start xoadulieu-ngay", "/start xoadulieu-ngay"],
  ["https://t.me/CanThoBot?start=xoadulieu-ngay", "https://t.me/CanThoBot?start=xoadulieu-ngay"],
])("what somebody made up, and a code that lets in, no link types: “%s”", (text, line) => {
  expect(behindLink(text)).toBe(line);
});

test("Telegram: while it is away there is no link", async () => {
  const server = await startTelegramServer();
  onTestFinished(() => server.stop());
  await server.down();
  expect(await channelOn(server).invitationLink("a")).toBeUndefined();
});

test("a secretary on Telegram gets a link that is enough by itself", async () => {
  const house = await openHouse({ town: telegramTown() });
  onTestFinished(() => house.close());
  expect(await house.cadre("NK01").says("/moi")).toMatch(
    /mở https:\/\/t\.me\/\S+\?start=\w{26} \(Telegram\) hoặc nhắn/,
  );
});

test("Telegram: a paper's QR code opens the check; who is nobody here hears how to link", async () => {
  const house = await openHouse({ town: telegramTown() });
  onTestFinished(() => house.close());
  const link = await house.app.services.linkTyping(checkLine.of("222233334444"));
  const start = `/start ${new URL(link ?? "").searchParams.get("start")}`;
  expect(await house.cadre("AK02").says(start)).toContain("Không có bản đã ghi nào mang mã 2222-3333-4444");
  const heard = await house.stranger("a").says(start);
  expect(heard).toContain("mã mời");
  expect(heard).not.toContain("2222");
});

test("a secretary on the Zalo bot gets a link to the bot, and the code to send there", async () => {
  const house = await openHouse({ town: zaloBotTown() });
  onTestFinished(() => house.close());
  expect(await house.cadre("NK01").says("/moi")).toMatch(
    /mở https:\/\/zalo\.me\/1459232241454765289 \(Zalo Bot\) rồi nhắn: \/start \w{26}/,
  );
  expect(await house.cadre("NK01").says("/lienket")).toContain(
    "Với Zalo Bot, đồng chí mở https://zalo.me/1459232241454765289 rồi gửi dòng trên.",
  );
});

test("a personal Zalo account is linked to by its phone number, by every process, once it has logged in", async () => {
  const house = await openHouse({ town: zaloTown() });
  onTestFinished(() => house.close());
  const linksOf = house.app.services.invitations.linksOf;
  await until("the account's number is known", async () => (await linksOf("abc")).length > 0);
  expect(await house.cadre("NK01").says("/moi")).toContain(`mở ${ACCOUNT} (Zalo) rồi nhắn: /start `);

  const connection = await openDatabase(house.databaseUri);
  onTestFinished(() => connection.close());
  const parts = { connection, log: pino({ level: "silent" }), clock: Date.now };
  const config = readConfig({ ZALO: "on", PROCESSES: "worker" });
  const platforms = await createPlatforms(config, { ...parts, words: loadWords("vi"), alone: false });
  const { invitations } = createApp({ ...parts, ...platforms }).services;
  expect(await invitations.linksOf("abc")).toEqual([{ channel: "zalo", url: ACCOUNT, carriesCode: false }]);
});
