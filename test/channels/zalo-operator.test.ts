import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { writeSession } from "../../src/channels/zalo/connection/session-file.ts";
import { tellOfNeed, tellOfReturn } from "../../src/jobs/letters/operator-letters.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Chatter } from "../support/chatter.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, SMALL_CITY } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

const QUICK = { reorderMs: 5, lookMs: 20, holdMs: 50, firstRetryMs: 20, longestRetryMs: 50, calmMs: 50 };
const HEADS = ["TD01"];
const OTHERS = SMALL_CITY.cadres.map(({ code }) => code).filter((code) => !HEADS.includes(code));
const LOGGED_OUT = /thoát khỏi Zalo[\s\S]*npm run --silent cli -- zalo login/;
const BACK = /trở lại Zalo/;

let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth({ parts: { timings: QUICK } }));
});
afterAll(() => house.close());

const countOf = async (who: Chatter, words: RegExp) =>
  (await who.heard()).filter((text) => words.test(text)).length;
const heardBy = async (codes: readonly string[], words: RegExp) =>
  (await Promise.all(codes.map((code) => countOf(house.cadre(code), words)))).reduce((a, b) => a + b, 0);

async function linkedOnZalo(code: string): Promise<Chatter> {
  const onZalo = zalo.person(house.app, `${code} trên Zalo`);
  const shown = await house.cadre(code).says("/lienket");
  await onZalo.says(`/start ${/\/start (\w{26})/.exec(shown)?.[1]}`);
  return onZalo;
}

test("the session dies while the program runs: Telegram goes on, the heads hear what to do, a login brings all back", async () => {
  const { server, channel, sessionFile } = zalo;
  const onZalo = await linkedOnZalo("AK02");
  const person = server.user({ id: onZalo.address.split(":").at(-1) ?? "" });
  const onTelegram = house.cadre("AK02");

  server.expireSessions();
  person.says("/giotinhnguyen 2");
  await until("the dead session is found out", () => channel.status().state === "session-invalid");
  expect(await onTelegram.says("/tiendo")).toContain("2 giờ");
  await until("the head hears it", async () => (await heardBy(HEADS, LOGGED_OUT)) > 0);
  await house.app.services.post.send(onZalo.address, "trong-lúc-vắng", [{ text: "Tin trong lúc vắng" }]);
  person.says("/giotinhnguyen 30 phút hôm qua");
  expect(await onTelegram.says("/trogiup")).toContain("/giotinhnguyen");

  await writeSession(sessionFile, server.logsInAnew());
  await until("it comes back by itself", () => channel.status().state === "connected");
  for (const answer of [/Đã ghi 2 giờ/, /Tin trong lúc vắng/, /Đã ghi 30 phút/])
    await until(`${answer}`, async () => (await countOf(onZalo, answer)) > 0);
  await until("the head hears that, too", async () => (await heardBy(HEADS, BACK)) > 0);
  await house.app.lanes.idle();
  for (const answer of [/Đã ghi 2 giờ/, /Tin trong lúc vắng/, /Đã ghi 30 phút/])
    expect(await countOf(onZalo, answer)).toBe(1);
  expect([await heardBy(HEADS, LOGGED_OUT), await heardBy(HEADS, BACK)]).toEqual([1, 1]);
  expect(await heardBy(OTHERS, /Zalo[\s\S]*zalo login|trở lại Zalo/)).toBe(0);
});

test("an outage is told once, by however many processes, and its end once; the next one is told anew", async () => {
  const connection = await openDatabase(house.databaseUri);
  const at = Date.parse("2026-11-24T10:00:00+07:00");
  const log = pino({ level: "silent" });
  const { services: second } = createApp({ connection, log, clock: () => at, channels: [] });
  const both = [house.app.services, second];
  const before = [await heardBy(HEADS, LOGGED_OUT), await heardBy(HEADS, BACK)];
  const since = async () => {
    await house.settled(); // the second says nothing itself
    const now = [await heardBy(HEADS, LOGGED_OUT), await heardBy(HEADS, BACK)];
    return now.map((count, n) => count - (before[n] ?? 0));
  };
  const all = (work: (one: OpenHouse["app"]["services"]) => Promise<void>) => Promise.all(both.map(work));

  await all((one) => tellOfNeed(one, "zalo", "log-in", at));
  await all((one) => tellOfNeed(one, "zalo", "log-in", at + 600_000));
  expect(await since()).toEqual([1, 0]);
  await all((one) => tellOfNeed(one, "zalo", "let-go", at + 650_000));
  expect(await since()).toEqual([1, 0]);
  expect(await heardBy(HEADS, /Zalo của trợ lý đang mở ở nơi khác/)).toBe(1);
  await all((one) => tellOfReturn(one, "zalo", at + 700_000));
  await all((one) => tellOfReturn(one, "zalo", at + 800_000));
  expect(await since()).toEqual([1, 1]);
  expect(await since()).toEqual([1, 1]);
  await all((one) => tellOfNeed(one, "zalo", "log-in", at + 900_000));
  expect(await since()).toEqual([2, 1]);
  await all((one) => tellOfReturn(one, "zalo", at + 950_000));
  expect(await since()).toEqual([2, 2]);
  await connection.close();
});

test("a head who chose Zalo for reminders hears of its outage elsewhere; one who has only Zalo is not written to there", async () => {
  const at = Date.parse("2026-11-25T10:00:00+07:00");
  const { cadres: people } = house.app.services;
  const onZalo = await linkedOnZalo("TD01");
  await people.choose(onZalo.address, new Date(at));
  const before = [await heardBy(HEADS, LOGGED_OUT), await countOf(onZalo, LOGGED_OUT)];
  await tellOfNeed(house.app.services, "zalo", "log-in", at);
  await house.app.lanes.idle();
  expect(await heardBy(HEADS, LOGGED_OUT)).toBe((before[0] ?? 0) + 1);
  expect(await countOf(onZalo, LOGGED_OUT)).toBe(before[1]);
  await tellOfReturn(house.app.services, "zalo", at + 1);

  const onTelegram = house.addressOf("TD01");
  await people.setReachable(onTelegram, false);
  await tellOfNeed(house.app.services, "zalo", "log-in", at + 2);
  await house.app.lanes.idle();
  expect(await countOf(onZalo, LOGGED_OUT)).toBe(before[1]);
  // Whoever can be reached while it lasts is told then.
  await people.setReachable(onTelegram, true);
  await people.link("web:p:TD01", "TD01", "1", new Date(at + 3));
  await tellOfNeed(house.app.services, "zalo", "log-in", at + 3);
  await house.app.lanes.idle();
  expect(await heardBy(HEADS, LOGGED_OUT)).toBe((before[0] ?? 0) + 2);
});
