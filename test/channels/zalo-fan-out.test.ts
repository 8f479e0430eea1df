import { afterAll, beforeAll, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type ZaloTown, zaloTown } from "../support/zalo-town.ts";

const PEOPLE = ["AK01", "XK01", "NK01", "TD01", "AK02", "AK03"];
let house: OpenHouse;
let town: ZaloTown;
beforeAll(async () => {
  const timings = { reorderMs: 5, restMs: 400, longestRestMs: 400 };
  const opened = await openHouseIn(zaloTown({ parts: { pace: "zalo", timings } }), {
    iso: "2026-11-13T10:00:00+07:00",
  });
  house = opened;
  town = opened.town;
  await until("the account listens", () => town.channel.status().state === "connected");
  await look("2026-11-13T10:00:00");
});
afterAll(() => house.close());

/** The worker's look at the clock. */
async function look(time: string): Promise<void> {
  house.setClock(`${time}+07:00`);
  await tick(house.app.services, Date.parse(`${time}+07:00`));
  await house.app.lanes.idle();
}

/** How often each was reminded of the week from that Monday on. */
async function reminded(span: string): Promise<number[]> {
  const heard = await Promise.all(PEOPLE.map((code) => house.cadre(code).heard()));
  return heard.map((texts) => texts.filter((text) => text.includes(`Tuần này (${span})`)).length);
}

test("Monday's reminders go out on Zalo one by one, heads first, and their numbers are answered", async () => {
  const seen: number[] = [];
  for (let minute = 0; minute < 7; minute += 1) {
    await look(`2026-11-16T07:0${minute}:10`);
    seen.push((await reminded("16/11–22/11")).reduce((sum, count) => sum + count, 0));
    if (minute === 3) expect(await reminded("16/11–22/11")).toEqual([1, 1, 1, 1, 0, 0]);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 6]);
  expect(await house.cadre("AK02").presses("Ghi 2 giờ")).toContain("2 giờ");
  expect(await house.app.services.plannedNotices.all()).toEqual([]);
});

test("refused as too many (221) in its middle, it rests and goes on: everybody once, and a secretary sees it run", async () => {
  await look("2026-11-23T07:00:10");
  const refusals = town.server.fault({ method: "send", kind: "error", code: 221, times: Infinity });
  await look("2026-11-23T07:01:10");
  expect(refusals.met).toBeGreaterThan(0);
  expect(await reminded("23/11–29/11")).toEqual([1, 0, 0, 0, 0, 0]);
  refusals.end();
  await until("it goes on", async () => (await reminded("23/11–29/11"))[1] === 1);
  for (const minute of [2, 3]) await look(`2026-11-23T07:0${minute}:10`);
  expect(await house.cadre("TD01").says("/tinhhinh")).toContain(
    "Đang nhắc qua Zalo: 4/6, xong khoảng 7 giờ 10",
  );
  for (const minute of [4, 5, 6]) await look(`2026-11-23T07:0${minute}:10`);
  await until("all are reminded", async () => (await reminded("23/11–29/11")).every((count) => count > 0));
  expect(await reminded("23/11–29/11")).toEqual([1, 1, 1, 1, 1, 1]);
});
