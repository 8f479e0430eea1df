import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
});
afterAll(() => house.close());

test("shows the week against what is asked, the month's weeks, pledge and self-review", async () => {
  const bich = house.cadre("AK02");
  await bich.says("/giotinhnguyen 2 20/11");
  await bich.says("/giotinhnguyen 30p");
  const said = await bich.says("/tiendo");
  expect(said).toContain("Tuần này (23/11–29/11)\n▓▓░░░░░░ 30 phút / 2 giờ\nCòn 1 giờ 30 phút nữa là đủ");
  expect(said).toContain("• 09/11–15/11: 0 giờ / 2 giờ\n• 16/11–22/11: 2 giờ / 2 giờ ✅");
  expect(said).not.toContain("30/11–06/12");
  expect(said).toContain("Bản đăng ký năm 2026: chưa có");
  expect(said).toContain("Tự kiểm điểm quý 4/2026: chưa có");
  await bich.says("/giotinhnguyen 1,5");
  expect(await bich.says("/tiendo")).toContain("▓▓▓▓▓▓▓▓ 2 giờ / 2 giờ ✅\nĐồng chí đã đủ giờ tuần này");
});

test("a week belongs to the month of its Thursday (ISO 8601)", async () => {
  house.setClock("2026-11-30T08:00:00+07:00"); // Monday; its Thursday is 03/12
  const said = await house.cadre("AK03").says("/tiendo");
  expect(said).toContain("Tuần này (30/11–06/12)");
  expect(said).not.toContain("Các tuần trong");
});
