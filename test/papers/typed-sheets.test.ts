import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { sheetNames } from "../../src/papers/workbook/sheet-names.ts";
import { writeTypedSheets } from "../../src/papers/workbook/typed-sheets.ts";
import { readBook } from "../support/book-figures.ts";

const exceljs: typeof import("exceljs") = createRequire(import.meta.url)("exceljs");

test("names of sheets are such as Excel takes, each once, whatever units are called", () => {
  const wanted = [
    "A1 Đoàn xã [Vĩnh Thạnh]: tổ 1/2 *?\\",
    "Đoàn phường An Khánh – khối cơ quan hành chính",
    "ĐOÀN PHƯỜNG AN KHÁNH – KHỐI CƠ QUAN sự nghiệp",
    "Đoàn phường An Khánh – khối cơ quan hành chính",
    "'Chi đoàn'",
    "",
    "   ",
    "History",
    "Chi đoàn 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
    "hỏng \ud800 \u0000 \uffff",
    ...Array.from({ length: 120 }, () => "Chi đoàn khu vực có một cái tên rất dài"),
  ];
  const names = sheetNames(wanted);
  expect(new Set(names.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(wanted.length);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toMatch(/^[^\\/?*[\]:'\p{Cc}\p{Cs}\uffff]+$/u);
    expect(name.toLowerCase()).not.toBe("history");
  }
  expect(names.slice(0, 3)).toEqual([
    "A1 Đoàn xã -Vĩnh Thạnh- tổ 1-2",
    "Đoàn phường An Khánh – khối cơ",
    "ĐOÀN PHƯỜNG AN KHÁNH – KHỐI (2)",
  ]);
});

const PLAIN = ["=1+1", "+84 912", "-2", "@SUM(A1)", "007", "<b>&amp;\"'", "dòng 1\ndòng 2"];
const ODD = [...PLAIN, "\u0000\u0001x\ufffe\ud800"];

test("texts stay texts, numbers and days are numbers and days; frozen, filtered, wide enough", async () => {
  const sheet = {
    name: "Bảng",
    columns: [
      { header: "Chữ", width: 30, kind: "text" as const },
      { header: "Giờ", width: 10, kind: "hours" as const },
      { header: "Ngày", width: 12, kind: "day" as const },
    ],
    rows: ODD.map((text, at) => [text, at / 4, "2026-03-01"]),
  };
  const long = { ...sheet, rows: [["x".repeat(40_000), 0, "2026-03-01"]] };
  const bytes = await writeTypedSheets([sheet, { ...sheet, rows: [] }, long]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [first, empty, cut] = workbook.worksheets;
  expect([first?.name, empty?.name]).toEqual(["Bảng", "Bảng (2)"]);
  expect(first?.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
  expect(first?.autoFilter).toBe(`A1:C${ODD.length + 1}`);
  expect(first?.getColumn(1).width).toBe(30);
  for (const at of ODD.keys()) {
    const [text, hours, day] = [1, 2, 3].map((column) => first?.getCell(at + 2, column));
    expect(text?.formula).toBeUndefined();
    expect(text?.numFmt).toBe("@");
    expect(hours?.value).toBe(at / 4);
    expect(day?.value).toEqual(new Date("2026-03-01T00:00:00Z"));
  }
  // More characters than Excel takes are cut off, and what no XML may hold is left out.
  expect(cut?.getCell("A2").text).toMatch(/^x{32766}…$/u);
  const [read] = await readBook(bytes);
  expect(read?.rows.map(({ Chữ }) => Chữ)).toEqual([...PLAIN, "x\ufffd"]);
  expect(read?.rows[0]).toEqual({ Chữ: "=1+1", Giờ: "0", Ngày: "2026-03-01" });
});

test("a long table is written beside, tells how far it is, and can be stopped", async () => {
  const columns = [{ header: "Chữ", width: 30, kind: "text" as const }];
  const rows = Array.from({ length: 1_500 }, (_, at) => [`=dòng ${at}`]);
  const task = { kind: "sheets", sheets: [{ name: "Dài", columns, rows }] } as const;
  const far: number[] = [];
  const bytes = await makePaper(task, (done, of) => far.push(done / of));
  const [sheet] = await readBook(bytes);
  expect(sheet?.rows.map(({ Chữ }) => Chữ)).toEqual(rows.flat());
  expect(far.at(-1)).toBe(1);
  const stop = new Error("stopped");
  const stopping = makePaper(task, () => {
    throw stop;
  });
  await expect(stopping).rejects.toBe(stop);
  const template = new Uint8Array([1, 2, 3]);
  const papers = Array.from({ length: 11 }, () => ({}));
  await expect(makePaper({ kind: "papers", locale: "vi", template, papers })).rejects.toThrow("not made");
});
