import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-23T09:00:00+07:00" });
});
afterEach(() => house.close());

async function hasMet(cadre: string, week: string, iso: string): Promise<boolean | undefined> {
  const period = parsePeriod(week);
  if (!period) throw new Error(week);
  const standing = await house.app.services.standings.of("NK", period, Date.parse(iso));
  return standing?.standers.find(({ person }) => person.code === cadre)?.duties.D1?.met;
}

async function nudged(line: string): Promise<string> {
  await house.cadre("NK01").says(line);
  await house.cadre("NK01").presses("🔔 Gửi");
  await house.app.lanes.idle();
  return (await house.cadre("AK03").heard()).at(-1) ?? "";
}

test.each(["2 giờ · Thứ Bảy 21/11", "2 giờ · Chủ nhật 22/11"])(
  "a nudge about last week: [%s] makes that week met, whenever it is pressed",
  async (label) => {
    expect(await nudged("/nhacngay gio W47")).toContain("Ghi cho tuần 16/11–22/11: chọn dưới đây");
    expect(await house.cadre("AK03").buttons()).toEqual([
      "2 giờ · Thứ Bảy 21/11",
      "2 giờ · Chủ nhật 22/11",
      "Giờ khác",
    ]);
    house.setClock("2026-11-25T09:00:00+07:00");
    await house.cadre("AK03").presses(label);
    expect(await hasMet("AK03", "2026-W47", "2026-11-25T09:00:00+07:00")).toBe(true);
    expect(await hasMet("AK03", "2026-W48", "2026-11-25T09:00:00+07:00")).toBe(false);
  },
);

test("a nudge about the week that runs: today's buttons", async () => {
  await nudged("/nhacngay gio");
  expect(await house.cadre("AK03").buttons()).toEqual(["Ghi 1 giờ", "Ghi 2 giờ", "Giờ khác"]);
  await house.cadre("AK03").presses("Ghi 2 giờ");
  expect(await hasMet("AK03", "2026-W48", "2026-11-23T09:00:00+07:00")).toBe(true);
});

test("the month's end on a Monday: the buttons log into the week that is named", async () => {
  house.setClock("2026-11-29T09:00:00+07:00");
  await house.cadre("AK02").says("/giotinhnguyen 1");
  const at = "2026-11-30T19:00:00+07:00";
  house.setClock(at);
  await runJob(house.app.services, "month-end-reminder", { at: Date.parse(at) });
  await house.app.lanes.idle();
  expect((await house.cadre("AK02").heard()).at(-1)).toMatch(/23\/11–29\/11: 1 giờ \/ 2 giờ – thiếu 1 giờ/);
  await house.cadre("AK02").presses("2 giờ · Thứ Bảy 28/11");
  expect(await hasMet("AK02", "2026-W48", at)).toBe(true);
});

test("several weeks: buttons for the latest, and how to log into the one before", async () => {
  const heard = await nudged("/nhacngay gio tháng 11");
  expect(heard).toContain("/giotinhnguyen 2 22/11");
  expect(await house.cadre("AK03").buttons()).toContain("Ghi 2 giờ");
});

test("a new year: the button still means the day it names", async () => {
  house.setClock("2027-01-04T09:00:00+07:00");
  await nudged("/nhacngay gio tuần trước");
  await house.cadre("AK03").presses("2 giờ · Thứ Bảy 02/01");
  expect(await hasMet("AK03", "2026-W53", "2027-01-04T09:00:00+07:00")).toBe(true);
});

test("weeks that are locked: no button, but whom to ask", async () => {
  house.setClock("2026-12-07T09:00:00+07:00");
  const heard = await nudged("/nhacngay gio tháng 11");
  expect(heard).toMatch(/đã khóa[\s\S]*Bí thư, Phó Bí thư/);
  expect(await house.cadre("AK03").buttons()).toEqual([]);
});
