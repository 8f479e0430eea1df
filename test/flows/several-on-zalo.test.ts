import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { zaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: zaloTown() });
});
afterAll(() => house.close());

test("a pledge where there are no buttons: how to pick is said, parts of labels do, and “xong” keeps what was", async () => {
  const cadre = house.cadre("AK02");
  const asked = await cadre.says("/dangky");
  expect(asked).toContain("gõ số thì gõ chung một tin, ví dụ: 1, 3.");
  expect(asked).not.toMatch(/Xong|bấm/);
  const places = [...asked.matchAll(/^(\d+)\. /gm)].length;
  expect(await cadre.says(`${places + 1}`)).toMatch(/Câu này có 5 ý[\s\S]*Phần 1\/7/);
  expect(await cadre.says("xong")).toMatch(/gõ các số, ví dụ: 1, 3\n\nPhần 1\/7/);
  expect(await cadre.says("xung kich")).toMatch(
    /“xung kich” là ý nào[\s\S]*1\. Xung kích việc[\s\S]*2\. Xung kích xây/,
  );
  expect(await cadre.says("nep song van hoa va sat sao")).toContain("Phần 2/7");
  for (const answer of ["1", "1", "1", "1", "1"]) await cadre.says(answer);
  expect(await cadre.says("1")).toContain("đúng ý thì chọn Xác nhận");

  await cadre.presses("✏️ Sửa một phần");
  const again = await cadre.says("1");
  expect(again).toContain("Giữ nguyên: chọn hoặc gõ Xong.");
  expect(again.match(/✓ .+/gu)).toEqual([
    "✓ Xung kích xây dựng nếp sống văn hóa mới",
    "✓ Làm việc sát sao và thực tế",
  ]);
  const kept = await cadre.says("xong");
  expect(kept).toContain("• Xung kích xây dựng nếp sống văn hóa mới\n• Làm việc sát sao và thực tế");
});
