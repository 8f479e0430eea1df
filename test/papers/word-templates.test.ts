import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { writeFormPapers } from "../../src/papers/word/form-papers.ts";
import {
  fieldName,
  foldedName,
  type PaperData,
  TEMPLATE_FIELDS,
} from "../../src/papers/word/template-field.ts";
import { loadWords } from "../../src/words/words.ts";
import { buildTemplates } from "../../tools/templates/templates.ts";
import { docxText } from "../support/docx-text.ts";

const words = loadWords("vi");
const FOLDER = join(import.meta.dirname, "../../templates");

/** Every part of a .docx as text; its days of writing are left out. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const { files } = new PizZip(bytes);
  const names = Object.keys(files).filter((name) => name !== "docProps/core.xml");
  return Object.fromEntries(names.map((name) => [name, files[name]?.asText() ?? ""]));
}

const built = await buildTemplates(words);

describe.each(Object.entries(built))("%s", (name, bytes) => {
  test("is what its texts and layout give; after a change: npm run templates", () => {
    expect(partsOf(readFileSync(join(FOLDER, name)))).toEqual(partsOf(bytes));
  });
});

/** A person of whom as much is said as can be. */
const MUCH: PaperData = {
  code: "a1 ĐKCT01",
  above: "QUẬN ĐOÀN NINH KIỀU",
  unit: "ĐOÀN PHƯỜNG AN KHÁNH",
  place: "Cần Thơ",
  day: "ngày 05 tháng 01 năm 2026",
  period: "2026",
  name: "Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo",
  birth: "01/02/1999",
  positions: "Ủy viên Ban Thường vụ, Phó Bí thư",
  "unit-name": "Đoàn phường An Khánh",
  group: "cán bộ Đoàn không chuyên trách",
  parts: Array.from({ length: 6 }, (_, part) => ({
    number: String(part + 1),
    title: `Phần ${part + 1}`,
    points: Array.from({ length: 8 }, (_, point) => ({ text: `ý ${part + 1}.${point + 1}` })),
  })),
  figures: [{ number: "1", duty: "Giờ tình nguyện", plan: "2 giờ", pledged: "3 giờ", result: "4 giờ" }],
};

describe.each(["pledge", "self-review"] as const)("the paper of a %s", (paper) => {
  test("leaves no placeholder behind, and nothing to write by hand where everything is known", () => {
    const text = docxText(writeFormPapers(words, paper, [MUCH]));
    expect(text).not.toMatch(/[{}]|……………,/u);
    expect(text).toContain("Cần Thơ, ngày 05 tháng 01 năm 2026");
    expect(text).toContain("6. Phần 6\n- ý 6.1\n");
    expect(text).toContain("- ý 6.8");
  });

  test("of nothing known has dots to write on", () => {
    const text = docxText(writeFormPapers(words, paper, [{ name: "Phạm Ngọc Bích" }]));
    expect(text).toContain("Ngày sinh: ……………. Chức vụ: …………….");
  });

  test("for many begins each on a page of its own, which counts from 1", () => {
    const bytes = writeFormPapers(words, paper, [MUCH, { ...MUCH, name: "Lê Văn Bình" }]);
    const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
    expect(xml.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:type w:val="continuous"\/>/gu)).toHaveLength(1);
    expect(docxText(bytes)).toMatch(/Phương Thảo[\s\S]+Lê Văn Bình/u);
  });

  test("what people typed stays text: braces, marks of XML, characters that XML has not", () => {
    const typed = "a < b & “c” {họ và tên} {#phần} \u0000\u000b =1+1\ndòng hai";
    const text = docxText(writeFormPapers(words, paper, [{ ...MUCH, name: typed }]));
    expect(text).toContain("a &lt; b &amp; “c” {họ và tên} {#phần}  =1+1dòng hai");
  });
});

test("names of placeholders differ also without marks, case and blanks", () => {
  const names = TEMPLATE_FIELDS.map((field) => foldedName(fieldName(words, field)));
  expect(new Set(names).size).toBe(TEMPLATE_FIELDS.length);
});
