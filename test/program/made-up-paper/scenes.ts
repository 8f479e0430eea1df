/**
 * What a house does with a paper that was only put into the table: `made-up-duty.test.ts` runs this, and the tests that every paper has,
 * in a copy of the sources that holds one.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { docxText } from "../../support/docx-text.ts";
import { type OpenHouse, openHouse, townWithGroupsAndFiles } from "../../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-24T09:00:00+07:00", town: townWithGroupsAndFiles });
});
afterAll(() => house.close());

test("a head gets it by its name; who heads nothing does not", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/baocao")).toContain("bản giấy nào");
  expect(await head.says("/baocao tờ tháng 11/2026")).toContain("b9 của Đoàn phường An Khánh");
  const file = (await head.files()).at(-1);
  expect(file?.name).toBe("b9 Đoàn phường An Khánh 2026-11.docx");
  expect(docxText(file?.bytes ?? new Uint8Array())).toContain("1. Dọn kênh");
  expect(await house.cadre("AK02").says("/baocao tờ tháng")).toContain(
    "Tờ tháng chỉ Bí thư, Phó Bí thư phụ trách",
  );
});

test("its template is got with the others", async () => {
  expect(await house.cadre("AK01").says("/bieumau")).toContain("• tờ tháng (b9): mẫu chung");
});
