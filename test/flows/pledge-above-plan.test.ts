import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a number below what the unit asks is refused as the unit's, where the plan asks for less", async () => {
  const head = house.cadre("AK01");
  await head.says("/chinhsach giờ tình nguyện 3 giờ");
  await head.presses("Áp dụng");
  const cadre = house.cadre("AK02");
  await cadre.says("/dangky");
  for (const line of ["1", "1", "1", "1", "1"]) await cadre.says(line);
  expect(await cadre.says("1")).toContain("• 3 giờ tình nguyện mỗi tuần");
  await cadre.presses("Đăng ký cao hơn");
  expect(await cadre.says("2")).toContain(
    "Đơn vị đề ra ít nhất 3 giờ tình nguyện mỗi tuần, cao hơn kế hoạch",
  );
  await cadre.says("3");
  await cadre.says("hoạt động tình nguyện");
  expect(await cadre.says("2")).toContain("Kế hoạch (mục IV.2.2) yêu cầu ít nhất 3 hoạt động");
});
