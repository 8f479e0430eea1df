import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { RateLimiter } from "../../src/chat/lanes/rate-limiter.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { Leases } from "../../src/chat/mailbox/lease.ts";
import { Mailbox, MOST_WAITING } from "../../src/chat/mailbox/mailbox.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
import { freshDatabase } from "../support/database.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const AT = "2026-11-24T09:00:00+07:00";
const TOO_FAST = "nhắn nhanh quá";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: AT, messagesAMinute: 20 });
});
afterAll(() => house.close());

const minutesOf = async (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

test("one who floods hears one kind word; what came before counts, what comes after is let fall", async () => {
  const address = house.addressOf("AK02");
  const before = (await house.cadre("AK02").heard()).length;
  for (let n = 0; n < 100; n++)
    await house.app.lanes.accept(mail(address, `flood-${n}`, `/giotinhnguyen 10p việc ${n}`, Date.parse(AT)));
  await house.app.lanes.idle();
  const heard = (await house.cadre("AK02").heard()).slice(before);
  expect(heard).toHaveLength(21);
  expect(heard.at(-1)).toContain(TOO_FAST);
  expect(await minutesOf("AK02")).toBe(200);
});

test("others are heard meanwhile, and the one who flooded again after a while", async () => {
  expect(await house.cadre("AK03").says("/giotinhnguyen 2")).toContain("2 giờ");
  house.setClock("2026-11-24T09:00:20+07:00");
  expect(await house.cadre("AK02").says("/tiendo")).toBe("");
  house.setClock("2026-11-24T09:00:31+07:00");
  expect(await house.cadre("AK02").says("/tiendo")).not.toContain(TOO_FAST);
});

test("a group that is not bound is not told that somebody floods", async () => {
  const gossip = house.inGroup("XK01", "nhom-la");
  for (let n = 0; n < 25; n++) await gossip.says("chào cả nhà");
  expect(await gossip.heard()).toEqual([]);
});

test.each([
  ["all at once", 0, 70, { welcome: 60, last: 1, dropped: 9 }],
  ["one a second for ten minutes", 1_000, 600, { welcome: 600, last: 0, dropped: 0 }],
  ["what piled up in an hour while the bot was down", 36_000, 100, { welcome: 100, last: 0, dropped: 0 }],
  ["two a second for five minutes", 500, 600, { welcome: 355, last: 5, dropped: 240 }],
])("the gate: %s", (_, gapMs, count, expected) => {
  const gate = new RateLimiter(60);
  const verdicts = { welcome: 0, last: 0, dropped: 0 };
  for (let n = 0; n < count; n++) verdicts[gate.judge("web:p:a", n * gapMs)]++;
  expect(verdicts).toEqual(expected);
});

test("the wall clock set back by an hour mutes nobody: what was used up grows again by the steady one", () => {
  let steadyMs = 0;
  const gate = new RateLimiter(5, () => steadyMs);
  const now = Date.parse(AT);
  for (let n = 0; n < 10; n++) gate.judge("web:p:a", now);
  steadyMs += 60_000;
  const verdicts = [1, 2, 3].map((n) => gate.judge("web:p:a", now - 3_600_000 + n));
  expect(verdicts).toEqual(["welcome", "welcome", "welcome"]);
});

test("a message that could not be stored and comes again is no flood", () => {
  const gate = new RateLimiter(5);
  for (let n = 0; n < 50; n++) gate.takeBack("web:p:a", gate.judge("web:p:a", 0));
  expect(gate.judge("web:p:a", 0)).toBe("welcome");
});

test("a chat that cannot be worked on holds so much and no more, and says so when it can", async () => {
  const database = await freshDatabase();
  const connection = await openDatabase(database.uri);
  const mailbox = new Mailbox(chatsOf(connection), new Leases(chatsOf(connection), "elsewhere", 60_000));
  const address: Address = "web:p:AK02";
  await mailbox.accept(mail(address, "stuck", "chào"));
  for (let n = 0; n < MOST_WAITING + 50; n++) await mailbox.accept(mail(address, `more-${n}`, "chào"));
  const stored = await chatsOf(connection).findOne({ _id: address });
  expect(stored?.inbox).toHaveLength(MOST_WAITING + 1);
  expect(stored?.inbox.filter((waiting) => waiting.tooFast)).toHaveLength(1);
  await connection.close();
  await database.drop();
});

test("a chat of a platform that this program does not know any more waits, and nothing fails", async () => {
  const database = await freshDatabase();
  const connection = await openDatabase(database.uri);
  const failed: string[] = [];
  const log = pino({ level: "error" }, { write: (line) => void failed.push(line) });
  const app = createApp({ connection, log, clock: () => Date.parse(AT), channels: [] });
  await app.start();
  await app.lanes.accept(mail("telegram:p:77", "gone-1", "/tiendo"));
  await app.lanes.idle();
  const stored = await chatsOf(connection).findOne({ _id: "telegram:p:77" });
  expect(stored).toMatchObject({ by: "waiting", tries: 0 });
  expect(stored?.inbox).toHaveLength(1);
  expect(failed).toEqual([]);
  await app.stop();
  await connection.close();
  await database.drop();
});

function mail(address: Address, key: string, text: string, at = Date.parse(AT)): Incoming {
  return {
    key,
    address,
    sender: address,
    at,
    message: key,
    edited: false,
    content: { kind: "text", text },
  };
}
