import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const more = [{ code: "AK06", name: "Lý Văn Phó", unit: "AK", positions: ["Phó Bí thư"] }];
  house = await openHouse({
    iso: "2026-11-25T09:00:00+07:00",
    organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] },
  });
});
afterAll(() => house.close());

test("several names behind “cho” are logged as the way for many does", async () => {
  const head = house.cadre("AK01");
  const asked = await head.says("/sinhhoat cho Bích, Cường và Phó hôm qua");
  expect(asked).toMatch(/Ghi 1 buổi sinh hoạt chi đoàn, Thứ Ba 24\/11[\s\S]*cho 3 đồng chí/u);
  expect(await head.presses("✅ Ghi")).toContain("• Đặng Quốc Cường\n• Lý Văn Phó");
  expect(await head.says("/giotinhnguyen cho Bích, Hoàng và Cường 2 hôm qua")).toContain("• Hoàng");
  await head.presses("✅ Ghi");
  expect(await head.says("/giotinhnguyen cho Bích 1 tiếng với Cường")).toContain(
    "Đã ghi cho đồng chí Phạm Ngọc Bích: 1 giờ",
  );
});

test("an office behind a pasted name is no part of it", async () => {
  const head = house.cadre("AK01");
  const asked = await head.says(
    "/hoatdong nhieu hôm qua kv2\n1) Phạm Ngọc Bích (kv3)\n2) Đặng Quốc Cường, Ủy viên Ban Thường vụ\n3) Lý Văn Phó - Phó Bí thư",
  );
  expect(asked).toMatch(/cho 3 đồng chí/u);
  expect(asked).not.toContain("không thấy");
  await head.says("/huy");
});
