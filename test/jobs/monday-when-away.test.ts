import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const LAST_WEEK = "2026-11-27T09:00:00+07:00";
const MONDAY = "2026-11-30T07:00:00+07:00";

let house: OpenHouse;
let cadre: Chatter;
beforeEach(async () => {
  house = await openHouse({ iso: LAST_WEEK });
  cadre = house.cadre("AK02");
});
afterEach(() => house.close());

async function awayAllWeek(): Promise<void> {
  await cadre.says("/vang từ 30/11 đến 6/12 vì đi tập huấn");
  await house.app.lanes.idle();
  await house.cadre("AK01").says("/vang");
  expect(await house.cadre("AK01").presses("✅ Xác nhận")).toContain("Đã xác nhận");
  await house.app.lanes.idle();
}

async function monday(iso = MONDAY) {
  house.setClock(iso);
  await runJob(house.app.services, "monday-reminder", { at: Date.parse(iso) });
  await house.app.lanes.idle();
  return { heard: (await cadre.heard()).at(-1) ?? "", buttons: await cadre.buttons() };
}

test("away the whole week, somebody hears how the last one ended, and is asked for no hours of this one", async () => {
  await cadre.says("/giotinhnguyen 2");
  await awayAllWeek();
  const { heard, buttons } = await monday();
  expect(heard).toContain("Tuần 23/11–29/11: 2 giờ / 2 giờ ✅");
  expect(heard).not.toContain("Đăng ký giờ tuần này");
  expect(buttons).toEqual([]);
  expect(await house.cadre("AK03").buttons()).toContain("📌 Đăng ký giờ tuần này");
});

test("what last week lacks can still be entered, by the button that asks for the day", async () => {
  await cadre.says("/giotinhnguyen 1");
  await awayAllWeek();
  const { heard, buttons } = await monday();
  expect(heard).toContain("Tuần 23/11–29/11: 1 giờ / 2 giờ");
  expect(buttons).toEqual(["Giờ khác"]);
});

test("away on one day of it, the week is asked for as ever", async () => {
  await cadre.says("/vang 30/11 vì đi tập huấn");
  await house.app.lanes.idle();
  await house.cadre("AK01").says("/vang");
  await house.cadre("AK01").presses("✅ Xác nhận");
  expect((await monday()).buttons).toContain("📌 Đăng ký giờ tuần này");
});

test("a week of which holidays leave too little asks for no hours, and offers none", async () => {
  house.setClock("2027-02-04T09:00:00+07:00");
  await cadre.says("/giotinhnguyen 2");
  const { heard, buttons } = await monday("2027-02-11T07:00:00+07:00");
  expect(heard).toContain("Tuần 01/02–07/02: 2 giờ / 2 giờ ✅");
  expect(buttons).toEqual([]);
});
