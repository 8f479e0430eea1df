import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
});
afterAll(() => house.close());

test("what has a fellow member's name in front is not logged before it is said whose it was", async () => {
  const cuong = house.cadre("AK03");
  expect(await cuong.says("Bích đi sinh hoạt chi đoàn tối qua")).toContain(
    "“Bích” là tên một đồng chí trong đơn vị",
  );
  expect(await cuong.presses("Của đồng chí ấy, đừng ghi")).toContain("việc của ai người ấy tự ghi");
  expect(await cuong.says("/giotinhnguyen 2 hôm qua Bích và Thi nhặt rác")).toContain("Việc này của ai?");
  expect(await cuong.presses("Của tôi, ghi cho tôi")).toContain("✅ Đã ghi 2 giờ");
});

test("what goes with one's own name, or is no name, is one's own; a head hears how to log it for the member", async () => {
  const cuong = house.cadre("AK03");
  expect(await cuong.says("/giotinhnguyen 1 hôm nay Bích, Cường trực chốt")).toContain("✅ Đã ghi 1 giờ");
  expect(await cuong.says("/giotinhnguyen 1 hôm nay An toàn giao thông")).toContain("✅ Đã ghi 1 giờ");
  const an = house.cadre("AK01");
  await an.says("/giotinhnguyen 2 hôm qua Bích trực chốt");
  expect(await an.presses("Của đồng chí ấy, đừng ghi")).toContain("/giotinhnguyen cho Bích 2");
});
