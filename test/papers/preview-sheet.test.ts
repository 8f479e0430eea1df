import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { openPackage } from "../../src/papers/package/package.ts";
import { withPreview } from "../../src/papers/roster/preview-sheet.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { withSheet } from "../../src/papers/workbook/add-sheet.ts";
import { WORKBOOK } from "../../src/papers/workbook/limits.ts";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { loadWords, phrase } from "../../src/words/words.ts";
import { handMadeWorkbook, inlineSheet } from "../fixtures/hand-made-workbook.ts";
import { CADRE_HEADERS, LEVELS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";

const TODAY = "2026-11-24";
const words = loadWords("vi");
const SHEET = { name: "Xem trước", widths: [10, 20], rows: [["Mã", "Đã sửa"]] };

/** The bytes of every part. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const pack = await openPackage(bytes, WORKBOOK);
  const parts = new Map<string, string>();
  for (const name of pack.names.filter((one) => !one.endsWith("/"))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of pack.bytes(name)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks).toString("latin1"));
  }
  return parts;
}

async function textsOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: string[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text));
  });
  return rows;
}

describe("a sheet more in somebody's own workbook", () => {
  test("every other part is byte for byte as it was, and again it is replaced", async () => {
    const sent = await rosterWorkbook({
      shape: (units) => {
        units.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
        units.mergeCells("F1:G3");
      },
    });
    const before = await partsOf(sent);
    const once = await withSheet(sent, SHEET);
    const after = await partsOf(once);
    const touched = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(touched.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
    const twice = await withSheet(once, { ...SHEET, rows: [["Mã"], ["=1+1", '<b>"&\u0007đ\ud800']] });
    expect((await openWorkbook(twice)).map(({ name }) => name)).toEqual(["Đơn vị", "Cán bộ", "Xem trước"]);
    expect(await textsOf(once, "Xem trước")).toEqual([["Mã", "Đã sửa"]]);
    expect(await textsOf(twice, "Xem trước")).toEqual([["Mã"], ["=1+1", '<b>"&đ�']]);
  });

  test("other writers' spellings: prefixes, an empty list of types", async () => {
    const made = handMadeWorkbook({
      "Đơn vị": inlineSheet([UNIT_HEADERS]),
      "Cán bộ": inlineSheet([CADRE_HEADERS]),
    });
    const names = (await openWorkbook(await withSheet(made, SHEET))).map(({ name }) => name);
    expect(names).toEqual(["Đơn vị", "Cán bộ", "Xem trước"]);
    expect((await partsOf(await withSheet(made, SHEET))).get("[Content_Types].xml")).toContain("sheet1.xml");
  });
});

describe("a roster comes back with what it would do", () => {
  const world = { levels: LEVELS, today: TODAY };

  test("every change, one a row; the sheet is not read when the file comes again", async () => {
    const bytes = await rosterWorkbook();
    const read = await readRoster(bytes, world);
    const days = { from: TODAY, today: TODAY };
    const plan = planRoster({ units: [], cadres: [] }, read, days);
    const notes = [{ sheet: "Cán bộ", phrase: phrase("roster-note-ignored", { columns: "Ghi chú" }) }];
    const back = await withPreview(words, bytes, { kind: "taken", plan, doubts: [], notes });
    const texts = await textsOf(back, "Xem trước");
    expect(texts[0]).toEqual(["Thay đổi", "Mã", "Họ và tên", "Chi tiết"]);
    expect(texts).toContainEqual([
      "Có thêm quyền Bí thư, Phó Bí thư",
      "CB1",
      "Nguyễn Thị Mai",
      "Thành đoàn Cần Thơ",
    ]);
    expect(texts).toContainEqual(["Thêm", "CB2", "Trần Văn Đức"]);
    expect(texts.at(-1)).toEqual(["Lưu ý", "Cán bộ", "", "Bỏ qua các cột: Ghi chú."]);
    expect(await readRoster(back, world)).toEqual(read);
  });

  test("every place to mend: sheet, row, column, mend", async () => {
    const bytes = await rosterWorkbook({ cadres: [["C 1", "Mai", "TD", "Bí thư"]] });
    const { problems } = await readRoster(bytes, world);
    const back = await withPreview(words, bytes, { kind: "wrong", problems });
    expect(await textsOf(back, "Xem trước")).toEqual([
      ["Trang", "Dòng", "Cột", "Cần sửa"],
      ["Cán bộ", "2", "Mã cán bộ", expect.stringContaining("CB-001")],
    ]);
  });
});
