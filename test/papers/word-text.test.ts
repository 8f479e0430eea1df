import { expect, test } from "vitest";
import { MODEL_FILE } from "../../src/papers/word/read/model-file.ts";
import { wordText } from "../../src/papers/word/read/word-text.ts";
import { takeApart } from "../../src/rules/unit-papers/take-apart.ts";
import { madeDocx } from "../support/made-docx.ts";

const read = (bytes: Uint8Array) => wordText(bytes, MODEL_FILE);

test("the paragraphs of a Word file, in their order", async () => {
  expect(await read(madeDocx(["Tên mô hình: A & B", "", "  Nội   dung  "]))).toEqual([
    "Tên mô hình: A & B",
    "Nội dung",
  ]);
});

test("of rows as one text each, a table within a cell stays in its row; what stands in the only cell of one is text", async () => {
  const cell = (...inner: string[]) => `<w:tc>${inner.join("")}</w:tc>`;
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
  const nested = table(cell(p("1")), cell(table(cell(p("a")), cell(p("b"))), p("c")), cell(p("2")));
  const document = `<w:document xmlns:w="w"><w:body>${nested}${table(cell(p("Hết"), table(cell(p("Nơi nhận")), cell(p("Bí thư")))))}</w:body></w:document>`;
  const bytes = madeDocx([], { "word/document.xml": document });
  expect(await wordText(bytes, MODEL_FILE, { rows: "together" })).toEqual([
    "1 · a · b · c · 2",
    "Hết",
    "Nơi nhận · Bí thư",
  ]);
});

test.each<[string, () => Buffer]>([
  ["another kind of file", () => Buffer.from("%PDF-1.7 bản quét")],
  ["half a file", () => madeDocx(["Nội dung"]).subarray(0, 200)],
  ["a bomb", () => madeDocx(["Nội dung"], { "word/media/a.xml": "0".repeat(3_000_000) })],
  [
    "foreign entities",
    () => madeDocx(["Nội dung"], { "word/a.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
  ],
])("%s is refused", async (_, made) => {
  await expect(read(made())).rejects.toThrow(/model-docx/u);
});

test.each<[string, string[], Record<string, string>, boolean]>([
  [
    "headings on lines of their own, numbered in any way",
    [
      "I. TÊN MÔ HÌNH",
      "“Ba không”",
      "II. Ý tưởng xây dựng",
      "Vì họp hay trễ",
      "III/ Nội dung thực hiện",
      "Đúng giờ",
      "Gọn",
    ],
    { title: "Ba không", idea: "Vì họp hay trễ", content: "Đúng giờ\nGọn" },
    false,
  ],
  [
    "headings before a colon, without marks, in lists",
    [
      "1. Ten mo hinh: Ba khong",
      "- Tính kế thừa: nếp cũ",
      "+ Tính sáng tạo: thả bi",
      "* Hướng phát triển: mở rộng",
    ],
    { title: "Ba khong", inherits: "nếp cũ", creates: "thả bi", develops: "mở rộng" },
    false,
  ],
  [
    "a sentence that begins like a heading is none; what stands under none goes into the content",
    [
      "ĐOÀN TNCS HỒ CHÍ MINH",
      "MÔ HÌNH “Sổ một trang”",
      "Nội dung mô hình được bàn kỹ trong ba buổi họp của Ban Chấp hành và chi đoàn.",
      "2. Biện pháp",
      "Thứ sáu đổi sổ cho nhau.",
      "Nơi nhận:",
      "- Lưu",
    ],
    {
      title: "Sổ một trang",
      content: "Nội dung mô hình được bàn kỹ trong ba buổi họp của Ban Chấp hành và chi đoàn.",
      measures: "Thứ sáu đổi sổ cho nhau.",
    },
    true,
  ],
])("%s", (_, paragraphs, parts, hasRest) => {
  const taken = takeApart(paragraphs);
  expect(Object.fromEntries(taken.parts)).toEqual(parts);
  expect(taken.hasRest).toBe(hasRest);
});
