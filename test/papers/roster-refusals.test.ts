import { readFileSync } from "node:fs";
import type { CellValue } from "exceljs";
import { describe, expect, test } from "vitest";
import { describeNotes, describeProblems } from "../../src/papers/roster/describe.ts";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";
import type { StoredRoster } from "../../src/rules/organisation/roster.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { handMadeWorkbook, inlineSheet } from "../fixtures/hand-made-workbook.ts";
import {
  CADRE_HEADERS,
  CITY,
  DUC,
  LEVELS,
  MAI,
  type RosterParts,
  rosterWorkbook,
  UNIT_HEADERS,
  WARD,
} from "../fixtures/roster-workbook.ts";

const words = loadWords("vi");
const TODAY = "2026-11-24";
const FROM = { from: "2026-01-01", active: true };
const fact = (name: string, unit: string): CadreFact => ({
  ...FROM,
  name,
  unit,
  positions: ["Ủy viên Ban Chấp hành"],
  offices: [],
  fullTime: false,
  civilServant: false,
});
const STORED: StoredRoster = {
  units: [
    { _id: "TD", facts: [{ ...FROM, name: "Thành đoàn", level: "Thành đoàn", parent: null }] },
    { _id: "007", facts: [{ ...FROM, name: "Phường Bảy", level: "Đoàn cơ sở", parent: "TD" }] },
    { _id: "B7", facts: [{ ...FROM, name: "Chi đoàn Bảy", level: "Chi đoàn", parent: "007" }] },
  ],
  cadres: [
    { _id: "001", facts: [fact("Lê Văn An", "TD")] },
    { _id: "C2", facts: [fact("Ngô Văn Hai", "TD"), { ...fact("Ngô Văn Hai", "TD"), code: "M2" }] },
    { _id: "C3", facts: [fact("Đã xóa", "TD")], erasedAt: new Date(0) },
  ],
};

async function take(parts: RosterParts | Uint8Array, stored: StoredRoster = STORED) {
  const bytes = parts instanceof Uint8Array ? parts : await rosterWorkbook(parts);
  return importRoster(bytes, {
    rosters: {
      stored: async () => stored,
      begin: expect.unreachable,
      apply: async () => expect.unreachable(),
    },
    levels: LEVELS,
    today: TODAY,
    dryRun: true,
    removeDemo: async () => {},
  });
}

const row = (cells: Record<number, CellValue>): CellValue[] => {
  const filled: CellValue[] = ["CB3", "Lê Thị Ba", "NK", "Bí thư", null, null, null, null, null];
  for (const [column, value] of Object.entries(cells)) filled[Number(column)] = value;
  return filled;
};
const cadres = (...rows: CellValue[][]): RosterParts => ({
  cadreHeaders: [...CADRE_HEADERS, "Mã cũ"],
  cadres: [MAI, ...rows],
});
const units = (...rows: CellValue[][]): RosterParts => ({
  unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
  units: [CITY, WARD, ...rows],
});
const wards = (count: number) => Array.from({ length: count }, (_, n) => `Ủy viên ${n}`).join("; ");
const wide = inlineSheet([Array.from({ length: 600 }, (_, n) => `${n}`)]);

/** Every refusal of a roster: how it comes about, sheet, row and column where there is one. */
const REFUSALS: [key: string, parts: RosterParts | Uint8Array, place: string][] = [
  ["roster-sheet-missing", { sheetNames: ["Đơn vị", "Danh sách"] }, "Trang “Cán bộ”"],
  [
    "roster-sheet-twice",
    { shape: (_, __, book) => book.addWorksheet("CÁN BỘ ").addRow(CADRE_HEADERS) },
    "Trang “Cán bộ”",
  ],
  ["roster-file-columns", handMadeWorkbook({ "Đơn vị": wide, "Cán bộ": wide }), "Trang “Đơn vị”"],
  ["roster-nobody", { units: [], cadres: [] }, "Trang “Cán bộ”"],
  ["roster-header-missing", { cadreHeaders: ["Tên"], cadres: [] }, "Trang “Cán bộ”, dòng 1"],
  [
    "roster-column-missing",
    { cadreHeaders: CADRE_HEADERS.slice(0, 3), cadres: [] },
    "Trang “Cán bộ”, dòng 1, cột “Chức vụ”",
  ],
  [
    "roster-column-twice",
    { cadreHeaders: [...CADRE_HEADERS, "Chức vụ"] },
    "Trang “Cán bộ”, dòng 1, cột “Chức vụ”",
  ],
  [
    "roster-level-above",
    units(["A", "Chi đoàn A", "Chi đoàn", "NK"], ["B", "Đoàn phường B", "Đoàn cơ sở", "A"]),
    "Trang “Đơn vị”, dòng 5, cột “Cấp”",
  ],
  ["roster-row-stray", cadres(["I. THÀNH ĐOÀN"]), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-cell-missing", cadres(row({ 1: null })), "Trang “Cán bộ”, dòng 3, cột “Họ và tên”"],
  ["roster-cell-too-long", cadres(row({ 1: "L".repeat(201) })), "Trang “Cán bộ”, dòng 3, cột “Họ và tên”"],
  ["roster-cell-long", cadres(row({ 1: "L".repeat(2_001) })), "Trang “Cán bộ”, dòng 3, cột “Họ và tên”"],
  ["roster-cell-error", cadres(row({ 2: { error: "#REF!" } })), "Trang “Cán bộ”, dòng 3, cột “Mã đơn vị”"],
  [
    "roster-cell-formula",
    cadres(row({}), row({ 0: "X", 1: "=A1" })),
    "Trang “Cán bộ”, dòng 4, cột “Họ và tên”",
  ],
  [
    "roster-cell-uncomputed",
    cadres(row({ 1: { formula: 'CONCATENATE("Lê"," Ba")' } })),
    "Trang “Cán bộ”, dòng 3, cột “Họ và tên”",
  ],
  [
    "roster-cell-date",
    cadres(row({ 0: new Date(Date.UTC(2026, 0, 3)) })),
    "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”",
  ],
  ["roster-code-wrong", cadres(row({ 0: "CB 3" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-code-twice", cadres(row({ 0: "cb1" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  [
    "roster-code-twice-unit",
    units(["nk", "Phường Bảy", "Đoàn cơ sở", "TD", null]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị”",
  ],
  ["roster-code-zeros", cadres(row({ 0: 1 })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  [
    "roster-code-zeros",
    units(["7", "Phường Bảy", "Đoàn cơ sở", "TD", null]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị”",
  ],
  ["roster-code-changed", cadres(row({ 0: "C2" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-code-of-another", cadres(row({ 0: "M2", 8: "001" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-code-given", cadres(row({ 0: "001" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-former-unknown", cadres(row({ 8: "LA" })), "Trang “Cán bộ”, dòng 3, cột “Mã cũ”"],
  [
    "roster-former-still",
    cadres(row({ 8: "001" }), row({ 0: "001" })),
    "Trang “Cán bộ”, dòng 3, cột “Mã cũ”",
  ],
  [
    "roster-former-twice",
    cadres(row({ 8: "001" }), row({ 0: "X", 8: "001" })),
    "Trang “Cán bộ”, dòng 4, cột “Mã cũ”",
  ],
  [
    "roster-former-differs",
    cadres(row({ 0: "X", 6: "01/02/1995", 8: "001" }), row({ 0: "X", 2: "TD", 6: "01/02/1995", 8: "C2" })),
    "Trang “Cán bộ”, dòng 4, cột “Mã cũ”",
  ],
  ["roster-cadre-erased", cadres(row({ 0: "C3" })), "Trang “Cán bộ”, dòng 3, cột “Mã cán bộ”"],
  ["roster-name-wrong", cadres(row({ 1: "12345" })), "Trang “Cán bộ”, dòng 3, cột “Họ và tên”"],
  ["roster-positions-too-many", cadres(row({ 3: wards(11) })), "Trang “Cán bộ”, dòng 3, cột “Chức vụ”"],
  ["roster-mark-wrong", cadres(row({ 4: "?" })), "Trang “Cán bộ”, dòng 3, cột “Chuyên trách”"],
  ["roster-day-wrong", cadres(row({ 6: "03/26/1999" })), "Trang “Cán bộ”, dòng 3, cột “Ngày sinh”"],
  ["roster-phone-wrong", cadres(row({ 7: "091" })), "Trang “Cán bộ”, dòng 3, cột “Số điện thoại”"],
  ["roster-level-unknown", units(["A", "Tổ A", "Tổ", "TD", null]), "Trang “Đơn vị”, dòng 4, cột “Cấp”"],
  ["roster-unit-unknown", cadres(row({ 2: "LA" })), "Trang “Cán bộ”, dòng 3, cột “Mã đơn vị”"],
  [
    "roster-into-unknown",
    units(["007", "Phường Bảy", "Đoàn cơ sở", "TD", "LA"]),
    "Trang “Đơn vị”, dòng 4, cột “Nhập vào”",
  ],
  [
    "roster-into-below",
    {
      unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
      units: [["007", "Phường Bảy", "Đoàn cơ sở", "TD", "TD"]],
      cadres: [],
    },
    "Trang “Đơn vị”, dòng 2, cột “Nhập vào”",
  ],
  [
    "roster-merged-unknown",
    units(["LA", "Phường Lạ", "Đoàn cơ sở", "TD", "NK"]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị”",
  ],
  [
    "roster-unit-merged",
    { ...units(["007", "Phường Bảy", "Đoàn cơ sở", "TD", "NK"]), cadres: [MAI, row({ 2: "007" })] },
    "Trang “Cán bộ”, dòng 3, cột “Mã đơn vị”",
  ],
  [
    "roster-parent-unknown",
    units(["A", "Phường A", "Đoàn cơ sở", "LA", null]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị cấp trên”",
  ],
  [
    "roster-parent-cycle",
    units(["A", "Phường A", "Đoàn cơ sở", "A", null]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị cấp trên”",
  ],
  [
    "roster-top-several",
    units(["A", "Phường A", "Đoàn cơ sở", null, null]),
    "Trang “Đơn vị”, dòng 4, cột “Mã đơn vị cấp trên”",
  ],
];

describe("every refusal names its place and the mend", () => {
  test.each(REFUSALS)("%s", async (key, parts, place) => {
    const outcome = await take(parts);
    if (outcome.kind !== "wrong") throw new Error(outcome.kind);
    const problem = outcome.problems.filter(({ reason }) => reason.key === key);
    const said = describeProblems(words, problem);
    expect(said).toContain("Chưa có gì thay đổi");
    expect(said).toContain(`${place}: `);
    expect(said.split("\n").slice(1).join("\n")).toMatch(/đồng chí|Đồng chí|Ví dụ|ghi x/);
  });

  test("every wrong cell of a row is named at once", async () => {
    const outcome = await take(cadres(row({ 0: "CB 3", 1: "=A1", 6: "31/02/1999" })));
    const columns = outcome.kind === "wrong" ? outcome.problems.map(({ column }) => column) : [];
    expect(columns.sort()).toEqual(["Họ và tên", "Mã cán bộ", "Ngày sinh"]);
  });

  test("no refusal is missing in the table above", () => {
    // Another refusal always comes first.
    const unseen = ["roster-top-missing", "roster-cell-wrong", "roster-file-rows"];
    const texts = readFileSync("locales/vi/roster.ftl", "utf8");
    const ofPlaces =
      /^(roster-(?:sheet|header|column|row|cell|code|former|cadre|name|positions|mark|day|phone|level|unit|into|merged|parent|top|nobody)(?:-[a-z-]+)?) =/gmu;
    const all = [...texts.matchAll(ofPlaces)]
      .flatMap(([, key]) => key ?? [])
      .filter((key) => key !== "roster-into");
    const tested = new Set([...REFUSALS.map(([key]) => key), ...unseen]);
    expect(all.filter((key) => !tested.has(key))).toEqual([]);
  });

  test("what can't be opened is named for what it is", async () => {
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2_000)]);
    const error = await take(new Uint8Array(old)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
  });
});

describe("odd rosters that are right all the same", () => {
  const nfd = (cells: CellValue[]) => cells.map((cell) => String(cell ?? "").normalize("NFD"));
  test.each<[string, RosterParts, string]>([
    [
      "everything in decomposed letters",
      { unitHeaders: nfd(UNIT_HEADERS), cadreHeaders: nfd(CADRE_HEADERS), cadres: [nfd(MAI), nfd(DUC)] },
      "",
    ],
    [
      "columns numbered below the header",
      { cadres: [["(1)", "(2)", "(3)", "(4)"], MAI, DUC] },
      "Bỏ qua dòng đánh số cột: 2",
    ],
    ["spaces that do not break, codes in small letters", { cadres: [MAI, DUC.with(2, "\u00a0nk ")] }, ""],
    ["a telephone as a number", { cadres: [MAI.with(7, 912345678), DUC] }, ""],
    ["a birth date as a date", { cadres: [MAI.with(6, new Date(Date.UTC(1990, 2, 26))), DUC] }, ""],
    [
      "a header merged over two rows, under a title",
      {
        shape: (_, sheet) => {
          sheet.spliceRows(1, 0, ["DANH SÁCH CÁN BỘ"]);
          sheet.spliceRows(3, 0, []);
          for (const column of "ABCD") sheet.mergeCells(`${column}2:${column}3`);
        },
      },
      "",
    ],
    [
      "numbers before empty rows",
      {
        cadreHeaders: ["STT", ...CADRE_HEADERS],
        cadres: [[1, ...MAI], [2, ...DUC], [3], [4]],
      },
      "Bỏ qua các cột: STT",
    ],
    ["a hidden sheet", { shape: (_, sheet) => Object.assign(sheet, { state: "hidden" }) }, ""],
  ])("%s", async (_, parts, note) => {
    const outcome = await take(parts, { units: [], cadres: [] });
    if (outcome.kind === "wrong") throw new Error(describeProblems(words, outcome.problems));
    expect(outcome.plan.cadres.added).toMatchObject([
      { code: "CB1", name: "Nguyễn Thị Mai", phone: "0912345678", birthDate: "1990-03-26" },
      { code: "CB2", name: "Trần Văn Đức", fact: { unit: "NK" } },
    ]);
    expect(describeNotes(words, outcome.notes)).toContain(note);
  });
});
