import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const MONDAY = "2026-11-23T07:00:00+07:00";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: MONDAY });
  await runJob(house.app.services, "monday-reminder", { at: Date.parse(MONDAY) });
  await house.app.lanes.idle();
});
afterEach(() => house.close());

const minutesIn = async (week: string) => minutesInWeek(house.app.services, "AK02", week);

describe("[Ghi 2 giờ] below the reminder of the week 23/11–29/11", () => {
  test.each([
    ["2026-11-23T20:00:00+07:00", "Thứ Hai 23/11"],
    ["2026-11-29T23:59:30+07:00", "Chủ nhật 29/11"],
  ])("pressed at %s, within the week, logs %s", async (iso, day) => {
    house.setClock(iso);
    expect(await house.cadre("AK02").presses("Ghi 2 giờ")).toContain(`Đã ghi 2 giờ, ${day}`);
    expect(await minutesIn("2026-W48")).toBe(120);
  });

  test("pressed after midnight of Sunday logs nothing by itself: the week is over, its days are offered", async () => {
    house.setClock("2026-11-30T00:00:30+07:00");
    const heard = await house.cadre("AK02").presses("Ghi 2 giờ");
    expect(heard).toContain("Tuần 23/11–29/11 đã hết");
    expect([await minutesIn("2026-W48"), await minutesIn("2026-W49")]).toEqual([0, 0]);
    expect(await house.cadre("AK02").buttons()).toEqual([
      "2 giờ · Thứ Bảy 28/11",
      "2 giờ · Chủ nhật 29/11",
      "2 giờ · Thứ Hai 30/11",
    ]);
    await house.cadre("AK02").presses("2 giờ · Chủ nhật 29/11");
    await house.cadre("AK02").presses("2 giờ · Chủ nhật 29/11");
    expect([await minutesIn("2026-W48"), await minutesIn("2026-W49")]).toEqual([120, 0]);
  });

  test("the last of these means the day it names, also when it is pressed later", async () => {
    house.setClock("2026-11-30T00:00:30+07:00");
    await house.cadre("AK02").presses("Ghi 1 giờ");
    house.setClock("2026-12-01T09:00:00+07:00");
    expect(await house.cadre("AK02").presses("1 giờ · Thứ Hai 30/11")).toContain("Thứ Hai 30/11");
    expect(await minutesIn("2026-W49")).toBe(60);
  });

  test("pressed when the week is locked: only today is offered", async () => {
    house.setClock("2026-12-08T09:00:00+07:00");
    expect(await house.cadre("AK02").presses("Ghi 2 giờ")).toContain("Tuần 23/11–29/11 đã hết");
    expect(await house.cadre("AK02").buttons()).toEqual(["2 giờ · Thứ Ba 08/12"]);
    expect(await minutesIn("2026-W50")).toBe(0);
  });
});

test("a line that only looks alike is read as ever", async () => {
  house.setClock("2026-11-24T20:00:00+07:00");
  expect(await house.cadre("AK02").says("/giotinhnguyen tuần 2026-W99 2")).toContain("chưa ghi gì");
});
