import { afterEach, beforeEach, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { zaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
let bich: Chatter;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town: zaloTown() });
  bich = house.cadre("AK02");
});
afterEach(() => house.close());

async function minutes() {
  return minutesInWeek(house.app.services, "AK02", "2026-W48");
}

test("where there are no buttons, the number of “undo” typed twice undoes once, and logs nothing anew", async () => {
  expect(await bich.says("/giotinhnguyen 2 dọn rác")).toContain("\n1. ↩️ Hoàn tác");
  const undone = await bich.says("1");
  expect(undone).toContain("Đã hoàn tác 2 giờ");
  expect(undone).toMatch(/\n• Ghi lại$/);
  expect(await bich.says("1")).toContain("chưa ghi gì cả");
  expect(await minutes()).toBe(0);
});

test.each(["2", "thôi", "không", "Thôi nha"])(
  "“undo which?” is left by “%s”, and nothing is undone",
  async (typed) => {
    await bich.says("/giotinhnguyen 2 dọn rác");
    await bich.says("/lichsu");
    expect(await bich.says("2")).toMatch(/Hoàn tác mục nào[\s\S]*\n2\. Thôi$/);
    expect(await bich.says(typed)).toContain("Mình đã dừng");
    expect(await minutes()).toBe(120);
  },
);

test("what was undone is logged anew by words", async () => {
  await bich.says("/giotinhnguyen 2 dọn rác");
  await bich.says("1");
  expect(await bich.says("ghi lai")).toContain("Đã ghi 2 giờ, Thứ Tư 25/11 – dọn rác.");
  expect(await minutes()).toBe(120);
});
