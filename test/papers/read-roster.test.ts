import type { CellValue } from "exceljs";
import { describe, expect, test } from "vitest";
import { describeNotes } from "../../src/papers/roster/describe.ts";
import { problemsJson } from "../../src/papers/roster/json.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { loadWords } from "../../src/words/words.ts";
import { handMadeWorkbook, inlineSheet, sheetOf } from "../fixtures/hand-made-workbook.ts";
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
const WORLD = { levels: LEVELS, today: "2026-11-24" };

async function read(parts: RosterParts, world: Partial<Parameters<typeof readRoster>[1]> = {}) {
  return readRoster(await rosterWorkbook(parts), { ...WORLD, ...world });
}

/** Problems as `dòng:cột lý do`, for one look. */
async function problemsOf(parts: RosterParts, world = {}) {
  const found = await read(parts, world);
  return problemsJson(words, found.problems).map(
    ({ sheet, row, column, reason }) => `${sheet}:${row}:${column} ${reason}`,
  );
}

describe("a roster as it should be", () => {
  test("every column is read", async () => {
    const { units, cadres, notes, problems } = await read({});
    expect(problems).toEqual([]);
    expect(notes).toEqual([]);
    expect(units).toEqual([
      { row: 2, code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn", parent: null },
      { row: 3, code: "NK", name: "Đoàn phường Ninh Kiều", level: "Đoàn cơ sở", parent: "TD" },
    ]);
    expect(cadres).toEqual([
      {
        row: 2,
        code: "CB1",
        name: "Nguyễn Thị Mai",
        unit: "TD",
        positions: ["Bí thư"],
        fullTime: true,
        civilServant: true,
        birthDate: "1990-03-26",
        phone: "0912345678",
      },
      {
        row: 3,
        code: "CB2",
        name: "Trần Văn Đức",
        unit: "NK",
        positions: ["Phó Bí thư", "Ủy viên Ban Chấp hành"],
        fullTime: false,
        civilServant: false,
        birthDate: undefined,
        phone: undefined,
      },
    ]);
  });

  test("empty sheets state nobody", async () => {
    expect(await read({ units: [], cadres: [] })).toEqual({ units: [], cadres: [], notes: [], problems: [] });
  });
});

/** One cadre whose one cell is written in some way; what is read from it. */
async function cell(header: string, value: CellValue, numFmt?: string) {
  const column = CADRE_HEADERS.indexOf(header);
  const cadre = [...MAI];
  cadre[column] = value;
  const found = await read({
    cadres: [cadre],
    units: [CITY, ["007", "Đoàn xã Phong Điền", "Đoàn cơ sở", "TD"]],
    shape: (_, cadres) => {
      if (numFmt) cadres.getCell(2, column + 1).numFmt = numFmt;
    },
  });
  return found.problems.length > 0 ? problemsJson(words, found.problems)[0]?.reason : found.cadres[0];
}

describe("cells as people really have them", () => {
  test.each<[string, string, CellValue, string | undefined, object]>([
    ["a number shown with zeros", "Mã đơn vị", 7, "000", { unit: "007" }],
    ["a number shown with a prefix", "Mã cán bộ", 7, '"CB"000', { code: "CB007" }],
    ["a plain number", "Mã cán bộ", 1234567, undefined, { code: "1234567" }],
    ["a number with other formats", "Mã cán bộ", 12, "#,##0", { code: "12" }],
    ["text with zeros", "Mã đơn vị", "007", "@", { unit: "007" }],
    ["stray spaces", "Mã đơn vị", "  007\u00a0", undefined, { unit: "007" }],
    ["another case", "Mã đơn vị", "td", undefined, { unit: "td" }],
    [
      "a formula's cached text",
      "Họ và tên",
      { formula: "A1&B1", result: "Lê Văn Tám" },
      undefined,
      { name: "Lê Văn Tám" },
    ],
    ["a formula's cached number", "Mã đơn vị", { formula: "3+4", result: 7 }, "000", { unit: "007" }],
    [
      "rich text",
      "Họ và tên",
      { richText: [{ text: "Nguyễn " }, { text: "Thị", font: { bold: true } }, { text: " Mai" }] },
      undefined,
      { name: "Nguyễn Thị Mai" },
    ],
    ["a link", "Họ và tên", { text: "Lê Mai", hyperlink: "mailto:a@b.vn" }, undefined, { name: "Lê Mai" }],
    ["a line break in a name", "Họ và tên", "Nguyễn\nThị Mai", undefined, { name: "Nguyễn Thị Mai" }],
    ["NFD", "Họ và tên", "Nguyễn Thị Mai".normalize("NFD"), undefined, { name: "Nguyễn Thị Mai" }],
    ["a date cell", "Ngày sinh", new Date("1999-12-31"), "dd/mm/yyyy", { birthDate: "1999-12-31" }],
    ["a date by hand", "Ngày sinh", "5/3/2001", undefined, { birthDate: "2001-03-05" }],
    ["a date with dashes", "Ngày sinh", "05-03-2001", undefined, { birthDate: "2001-03-05" }],
    ["a phone that lost its zero", "Số điện thoại", 912345678, undefined, { phone: "0912345678" }],
    ["a phone with spaces", "Số điện thoại", "091 234.56-78", undefined, { phone: "0912345678" }],
    ["a phone from abroad", "Số điện thoại", "+84 912 345 678", undefined, { phone: "0912345678" }],
    ["a landline", "Số điện thoại", "0292 3 123 456", undefined, { phone: "02923123456" }],
    [
      "positions by lines",
      "Chức vụ",
      "Bí thư\nỦy viên BTV",
      undefined,
      { positions: ["Bí thư", "Ủy viên Ban Thường vụ"] },
    ],
    [
      "positions in other spelling",
      "Chức vụ",
      "PHÓ BÍ THƯ;Uỷ viên ban chấp hành",
      undefined,
      { positions: ["Phó Bí thư", "Ủy viên Ban Chấp hành"] },
    ],
    [
      "a position of one's own",
      "Chức vụ",
      "Trưởng ban; Trưởng ban ;",
      undefined,
      { positions: ["Trưởng ban"] },
    ],
  ])("%s", async (_, header, value, numFmt, expected) => {
    expect(await cell(header, value, numFmt)).toMatchObject(expected);
  });

  test.each(["x", "X", " x ", "có", "Co", "1", 1, "✓", "✔", true, "TRUE"])("%j marks", async (value) => {
    expect(await cell("Chuyên trách", value)).toMatchObject({ fullTime: true });
  });
  test.each([null, "", "không", "0", 0, false, "-"])("%j does not mark", async (value) => {
    expect(await cell("Chuyên trách", value)).toMatchObject({ fullTime: false });
  });

  test.each<[string, CellValue, string, string?]>([
    ["Mã cán bộ", null, "Ô này còn trống"],
    ["Mã cán bộ", "CB 1", "không có khoảng trắng"],
    ["Mã cán bộ", "week:CB1", "chưa đúng"],
    ["Mã cán bộ", new Date("2026-01-02"), "thành ngày", "dd/mm"],
    ["Họ và tên", "12345", "chưa phải là tên"],
    ["Họ và tên", "a".repeat(201), "dài quá"],
    ["Họ và tên", { formula: "A1", result: { error: "#REF!" } }, "#REF!"],
    ["Mã đơn vị", "XX", "Không có đơn vị mã “XX”"],
    ["Mã đơn vị", { formula: "3+4" } as CellValue, "Công thức chưa có kết quả"],
    ["Chức vụ", " ; ", "Ô này còn trống"],
    ["Chuyên trách", "đang học", "ghi x nếu đúng"],
    ["Ngày sinh", "31/02/1999", "Ví dụ: 26/03/1999"],
    ["Ngày sinh", "1999", "Ví dụ: 26/03/1999"],
    ["Ngày sinh", "25/11/2026", "Ví dụ: 26/03/1999"],
    ["Số điện thoại", "12345", "Ví dụ: 0912345678"],
    ["Số điện thoại", "0912345678 / 0987654321", "Ví dụ: 0912345678"],
  ])("%s = %j is refused", async (header, value, reason, numFmt) => {
    expect(await cell(header, value, numFmt)).toContain(reason);
  });
});

describe("sheets as people really have them", () => {
  test("names of sheets and headers in any spelling, under a title, with columns of one's own", async () => {
    const found = await read({
      sheetNames: ["DON VI ", "cán  bộ".normalize("NFD")],
      cadreHeaders: ["STT", ...CADRE_HEADERS.map((header) => ` ${header.toUpperCase()} (*)`)],
      cadres: [[1, ...MAI]],
      shape: (units) => units.spliceRows(1, 0, ["DANH SÁCH ĐƠN VỊ"], []),
    });
    expect(found.problems).toEqual([]);
    expect(found.units.map(({ row }) => row)).toEqual([4, 5]);
    expect(found.cadres).toMatchObject([{ code: "CB1", phone: "0912345678" }]);
    expect(describeNotes(words, found.notes)).toContain("Trang “Cán bộ”: Bỏ qua các cột: STT");
  });

  test("a code like the word for a total, with a name beside it, is a person", async () => {
    const found = await read({
      cadres: [
        MAI,
        ["TONG.1", "Võ Văn Tống", "NK", "Ủy viên"],
        ["CONG-01", "Lê Văn Công", "NK", "Ủy viên"],
        ["Tổng cộng 3"],
      ],
    });
    expect(found.problems).toEqual([]);
    expect(found.cadres.map(({ code }) => code)).toEqual(["CB1", "TONG.1", "CONG-01"]);
    expect(describeNotes(words, found.notes)).toContain("Bỏ qua dòng cộng: 5");
  });

  test("empty rows and totals are passed over, hidden rows are read and named", async () => {
    const more = Array.from({ length: 4 }, (_, index) => [`CB${index + 3}`, "Lê Văn Tám", "NK", "Ủy viên"]);
    const found = await read({
      cadres: [MAI, [], [" "], DUC, ...more, ["Tổng cộng: 6 người"]],
      shape: (_, cadres) => {
        for (const row of [5, 7, 8]) cadres.getRow(row).hidden = true;
      },
    });
    expect(found.problems).toEqual([]);
    expect(found.cadres.map(({ row }) => row)).toEqual([2, 5, 6, 7, 8, 9]);
    const notes = describeNotes(words, found.notes);
    expect(notes).toContain("3 dòng đang ẩn: 5, 7–8");
    expect(notes).toContain("Bỏ qua dòng cộng: 10");
  });

  test("merged cells are one value for all their rows", async () => {
    const found = await read({
      cadres: [DUC, ["CB3", "Lê Văn Tám", null, "Ủy viên"], ["CB4", "Võ Thị Sáu", null, "Ủy viên"]],
      shape: (_, cadres) => cadres.mergeCells("C2:C4"),
    });
    expect(found.problems).toEqual([]);
    expect(found.cadres.map(({ unit }) => unit)).toEqual(["NK", "NK", "NK"]);
    expect(describeNotes(words, found.notes)).toContain("3–4");
  });

  test("files that write no addresses, prefixed elements, inline texts, dates of 1904", async () => {
    const units = inlineSheet([UNIT_HEADERS, CITY.map(String)]);
    const cadres = inlineSheet([CADRE_HEADERS, MAI.map(String)]).replaceAll(/<(\/?)(\w)/g, "<$1x:$2");
    const found = await readRoster(handMadeWorkbook({ "Đơn vị": units, "Cán bộ": cadres }), WORLD);
    expect(found.problems).toEqual([]);
    expect(found.cadres).toMatchObject([{ code: "CB1", birthDate: "1990-03-26", fullTime: true }]);
  });

  test("a formula that a program wrote and nobody computed", async () => {
    const header = `<row>${CADRE_HEADERS.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`;
    const cadres = sheetOf(`${header}<row><c><f>1+1</f><v></v></c></row>`);
    const units = inlineSheet([UNIT_HEADERS]);
    const found = await readRoster(handMadeWorkbook({ "Đơn vị": units, "Cán bộ": cadres }), WORLD);
    expect(problemsJson(words, found.problems)[0]).toMatchObject({
      sheet: "Cán bộ",
      row: 2,
      column: "Mã cán bộ",
      reason: expect.stringContaining("chưa có kết quả"),
    });
  });
});

describe("what is wrong is named with sheet, row, column and reason", () => {
  const unit = (code: string, parent: string | null, level = "Chi đoàn"): CellValue[] => [
    code,
    `Đơn vị ${code}`,
    level,
    parent,
  ];

  test.each<[string, RosterParts, string[]]>([
    [
      "a sheet is missing",
      { sheetNames: ["Đơn vị", "Danh sách"] },
      ["Cán bộ:null:null Không tìm thấy trang tính này (tệp đang có: “Đơn vị”, “Danh sách”)"],
    ],
    [
      "a header is missing",
      { unitHeaders: ["Mã đơn vị", "Tên đơn vị", "Cấp"] },
      ["Đơn vị:1:Mã đơn vị cấp trên Thiếu cột này"],
    ],
    [
      "headers are missing on both sheets: each is named, and the rows are checked as far as they go",
      {
        unitHeaders: ["Mã đơn vị", "Tên đơn vị", "Cấp"],
        units: [
          ["TD", "Thành đoàn", "Thành đoàn"],
          ["NK", "", "Tổ"],
        ],
        cadreHeaders: ["Mã cán bộ", "Họ và tên", "Mã đơn vị", "Chuyên trách", "Số điện thoại"],
        cadres: [
          ["CB1", "Mai", "TD", "x", "091"],
          ["CB1", "Đức", "XX", "?", null],
        ],
      },
      [
        "Đơn vị:1:Mã đơn vị cấp trên Thiếu cột này",
        "Đơn vị:3:Tên đơn vị Ô này còn trống",
        "Đơn vị:3:Cấp Không có cấp “Tổ”",
        "Cán bộ:1:Chức vụ Thiếu cột này",
        "Cán bộ:1:Công chức, viên chức Thiếu cột này",
        "Cán bộ:2:Số điện thoại Số điện thoại “091” chưa đúng",
        "Cán bộ:3:Chuyên trách Không hiểu “?”",
        "Cán bộ:3:Mã cán bộ Mã “CB1” có ở cả dòng 2 và dòng 3",
        "Cán bộ:3:Mã đơn vị Không có đơn vị mã “XX”",
      ],
    ],
    [
      "the column of codes is missing: nobody is blamed for it row by row",
      { cadreHeaders: ["Họ và tên", ...CADRE_HEADERS.slice(2)], cadres: [MAI.slice(1), DUC.slice(1)] },
      ["Cán bộ:1:Mã cán bộ Thiếu cột này"],
    ],
    [
      "a sheet is missing: the other is checked all the same",
      { sheetNames: ["Tờ 1", "Cán bộ"], cadres: [MAI.with(7, "12"), DUC] },
      ["Đơn vị:null:null Không tìm thấy trang tính này", "Cán bộ:2:Số điện thoại"],
    ],
    [
      "a cell that is wrong hides no other one of its row",
      { cadres: [MAI.with(2, "XX").with(7, "12"), DUC] },
      ["Cán bộ:2:Số điện thoại", "Cán bộ:2:Mã đơn vị Không có đơn vị mã “XX”"],
    ],
    ["a header stands twice", { unitHeaders: [...UNIT_HEADERS, "Cấp"] }, ["Đơn vị:1:Cấp Cột này có hai lần"]],
    ["no header at all", { cadreHeaders: ["a", "b"] }, ["Cán bộ:1:null Không tìm thấy dòng tiêu đề."]],
    [
      "a code twice, in another case",
      { cadres: [MAI, DUC, ["cb1", "Lê Văn Tám", "TD", "Ủy viên"]] },
      ["Cán bộ:4:Mã cán bộ Mã “cb1” có ở cả dòng 2 và dòng 4"],
    ],
    [
      "an unknown level",
      { units: [CITY, unit("NK", "TD", "Tổ")] },
      ["Đơn vị:3:Cấp Không có cấp “Tổ”; đồng chí ghi một trong các cấp: Thành đoàn;"],
    ],
    [
      "a level above that of the unit above; levels left out between are none",
      {
        units: [CITY, unit("A", "TD", "Chi đoàn"), unit("B", "A", "Đoàn cơ sở"), unit("C", "B", "Chi đoàn")],
        cadres: [MAI],
      },
      ["Đơn vị:4:Cấp Đơn vị “B” ghi cấp “Đoàn cơ sở”, cao hơn cấp “Chi đoàn” của đơn vị cấp trên “A”."],
    ],
    [
      "an unknown parent",
      { units: [CITY, WARD, unit("A", "B")] },
      ["Đơn vị:4:Mã đơn vị cấp trên Không có đơn vị cấp trên mã “B”"],
    ],
    [
      "a unit above itself",
      { units: [CITY, WARD, unit("A", "A")] },
      ["Đơn vị:4:Mã đơn vị cấp trên Đơn vị “A” nằm trong một vòng"],
    ],
    [
      "a circle of units, and one below it",
      { units: [CITY, WARD, unit("A", "B"), unit("B", "A"), unit("C", "A")] },
      ["Đơn vị:4:Mã đơn vị cấp trên Đơn vị “A”", "Đơn vị:5:Mã đơn vị cấp trên Đơn vị “B”"],
    ],
    [
      "two units at the top",
      { units: [CITY, WARD, unit("A", null)] },
      [
        "Đơn vị:2:Mã đơn vị cấp trên Có hơn một",
        "Đơn vị:4:Mã đơn vị cấp trên Có hơn một đơn vị không có cấp trên (TD, A)",
      ],
    ],
    [
      "several cells of one row, and of another",
      {
        cadres: [
          [null, "Mai", "TD", "Bí thư", "?"],
          ["CB2", null, "TD", "Bí thư"],
        ],
      },
      ["Cán bộ:2:Mã cán bộ Ô này", "Cán bộ:2:Chuyên trách Không hiểu", "Cán bộ:3:Họ và tên Ô này còn trống"],
    ],
  ])("%s", async (_, parts, expected) => {
    const found = await problemsOf(parts);
    expect(found).toHaveLength(expected.length);
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
  });

  test("a unit that is wrong itself is not blamed on its cadres", async () => {
    expect(await problemsOf({ units: [CITY, ["NK", null, "Đoàn cơ sở", "TD"]] })).toHaveLength(1);
  });
});

describe("odd files", () => {
  test("500 other columns are ignored, twenty are named", async () => {
    const others = Array.from({ length: 500 }, (_, n) => `Cột ${n + 1}`);
    const cadreHeaders = [...CADRE_HEADERS, ...others];
    const { cadres, problems, notes } = await read({ cadreHeaders, cadres: [[...MAI, ...others]] });
    expect(problems).toEqual([]);
    expect(cadres).toHaveLength(1);
    expect(describeNotes(words, notes)).toMatch(/Cột 20 · … \(\+480\)/);
  });

  test("a formula typed as a name is refused in every row", async () => {
    const names = ['=CONCAT("Lê";"An")', "=B2", "@An", "+An"];
    const cadres = names.map((name, n) => [`CB${n}`, name, "TD", "Bí thư"]);
    expect(await problemsOf({ cadres })).toEqual(
      names.map((name, n) => expect.stringContaining(`Cán bộ:${n + 2}:Họ và tên “${name}” là công thức`)),
    );
  });

  test("a cell over the limit is refused and never cut", async () => {
    const long = `Bí thư${" ".repeat(2_000)}; Phó Bí thư`;
    expect(await problemsOf({ cadres: [MAI.with(3, long)] })).toEqual([
      expect.stringContaining("Cán bộ:2:Chức vụ Ô này dài quá 2000 ký tự"),
    ]);
  });

  test("a unit's code that lost its zeros is said to be that", async () => {
    const ward = ["007", "Đoàn xã Phong Điền", "Đoàn cơ sở", "TD"];
    const [problem] = await problemsOf({ units: [CITY, ward], cadres: [MAI.with(2, 7)] });
    expect(problem).toMatch(/^Cán bộ:2:Mã đơn vị .*“7” có lẽ là “007”/);
  });

  test("markup stays text; marks that turn the writing are taken out with a note", async () => {
    const name = "Nguyễn <b>An</b> & \u202eBình\u202c";
    const { cadres, problems, notes } = await read({ cadres: [MAI.with(1, name)] });
    expect(problems).toEqual([]);
    expect(cadres[0]?.name).toBe("Nguyễn <b>An</b> & Bình");
    expect(describeNotes(words, notes)).toContain("đổi chiều chữ (không nhìn thấy) ở các dòng: 2.");
  });
});

describe("a file beside what is stored", () => {
  const stored = [
    { code: "TD", parent: null, level: "Thành đoàn" },
    { code: "NK", parent: "TD", level: "Đoàn cơ sở" },
  ];

  test("may name units that it does not repeat", async () => {
    const parts = { units: [["BT", "Đoàn phường Bình Thủy", "Đoàn cơ sở", "TD"]], cadres: [DUC] };
    expect(await problemsOf(parts, { units: stored })).toEqual([]);
    expect(await problemsOf(parts)).toHaveLength(2);
  });

  test("with a topmost unit it is the whole list: a new one alone, beside nothing that is stored", async () => {
    const top = ["TW", "Trung ương Đoàn", "Thành đoàn"];
    expect(await problemsOf({ units: [top], cadres: [] }, { units: stored })).toEqual([]);
    expect(await problemsOf({ units: [top], cadres: [DUC] }, { units: stored })).toHaveLength(1);
    expect(await problemsOf({ units: [top, CITY], cadres: [] }, { units: stored })).toHaveLength(2);
  });

  test("a unit that goes into another: with that one, and with nobody and nothing left in it", async () => {
    const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
    const into = (code: string) => ["NK", "Đoàn phường Ninh Kiều", "Đoàn cơ sở", "TD", code];
    const ward = ["BT", "Đoàn phường Bình Thủy", "Đoàn cơ sở", "TD"];
    const problems = (units: CellValue[][], cadres: CellValue[][] = []) =>
      problemsOf(
        { unitHeaders, units, cadres },
        { units: [...stored, { code: "CD1", parent: "NK", level: "Chi đoàn" }] },
      );
    const branch = ["CD1", "Chi đoàn 1", "Chi đoàn", "BT"];
    expect(await problems([ward, into("BT"), branch])).toEqual([]);
    expect((await problems([ward, into("KHONG"), branch]))[0]).toContain("để nhập vào");
    expect((await problems([ward, into("NK"), branch]))[0]).toContain("để nhập vào");
    expect((await problems([ward, into("BT")]))[0]).toMatch(/^Đơn vị:3:Nhập vào .*CD1/);
    expect((await problems([ward, into("BT"), branch], [DUC]))[0]).toContain("ghi mã BT");
    expect((await problems([ward, into("BT"), branch.with(3, "NK")]))[0]).toContain("cấp trên");
  });

  test("may not close a circle with a stored unit", async () => {
    const circle = { units: [["TD", "Thành đoàn Cần Thơ", "Thành đoàn", "NK"]], cadres: [] };
    expect((await problemsOf(circle, { units: stored }))[0]).toContain("nằm trong một vòng");
  });
});
