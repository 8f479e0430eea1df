import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { keepSigned } from "../../src/papers/word/keep-signed.ts";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { DRAWN, fieldName, foldedName } from "../../src/papers/word/template-field.ts";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { PaperData, Shape } from "../../src/rules/papers/paper.ts";
import { fieldsOf, isPaperField, PAPER_NAMES, PAPERS } from "../../src/rules/papers/papers.ts";
import { templateDay } from "../../src/rules/papers/template-day.ts";
import { loadWords } from "../../src/words/words.ts";
import { TEMPLATES } from "../../tools/templates/templates.ts";
import { docxText } from "../support/docx-text.ts";

const words = loadWords("vi");
const FOLDER = join(import.meta.dirname, "../../templates");

/** Every part of a .docx as text; its days of writing are left out. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const { files } = new PizZip(bytes);
  const names = Object.keys(files).filter((name) => name !== "docProps/core.xml");
  return Object.fromEntries(names.map((name) => [name, files[name]?.asText() ?? ""]));
}

/** Something to print in which each text says which one it is: `«họ và tên»`. */
function tellingOf(shape: Shape): PaperData {
  return Object.fromEntries(
    Object.entries(shape).map(([field, inner]) => [
      field,
      inner === true ? `«${field}»` : [tellingOf(inner), tellingOf(inner)],
    ]),
  );
}

/** What stands for every paper of the table; a new row is tested with it. */
describe.each(PAPER_NAMES)("the paper %s", (paper) => {
  const { fields } = PAPERS[paper];
  const ours = ourTemplate(paper);
  const telling = tellingOf(fields);
  const texts = fieldsOf(fields).flatMap(([field, inner]) => (inner === true ? [field] : []));
  const [first = ""] = texts;

  test("has the template that its texts and layout give; after a change: npm run templates", async () => {
    const built = await TEMPLATES[paper](words);
    expect(partsOf(readFileSync(join(FOLDER, `${paper}.docx`)))).toEqual(partsOf(built));
  });

  test("prints all that it knows, and leaves no placeholder behind", () => {
    const text = docxText(writePapers(words, ours, [telling]));
    expect(text).not.toMatch(/[{}]|…{4}, /u);
    for (const field of texts.filter((field) => !DRAWN.has(field))) expect(text).toContain(`«${field}»`);
  });

  test("keeps two rows or paragraphs with its last words and its signatures", () => {
    const template = new PizZip(ours);
    const text = template.file("word/document.xml")?.asText() ?? "";
    // As Word saves it: with a paragraph below the last table, and an empty one in each cell.
    const empty = '<w:p w:rsidR="00A1" w:rsidRDefault="00A1"/>';
    const saved = text.replaceAll("</w:tc>", `${empty}$&`).replace("<w:sectPr>", `${empty}$&`);
    template.file("word/document.xml", saved);
    const edited = template.generate({ type: "uint8array" });
    const xml = new PizZip(writePapers(words, edited, [telling])).file("word/document.xml")?.asText() ?? "";
    const above = xml
      .slice(0, xml.lastIndexOf("(ký, ghi rõ họ tên)"))
      .split(/<w:tr(?: [^>]*)?>|<w:p><w:pPr><w:pStyle w:val="body"\/>/u)
      .filter((piece) => /<w:t[ >]/u.test(piece))
      .toReversed();
    const [, ...before] = above;
    expect(before.findIndex((piece) => !piece.includes("<w:keepNext/>"))).toBeGreaterThanOrEqual(3);
    expect(xml, "properties of no paragraph").not.toMatch(/\/><w:pPr>/u);
  });

  test("of nothing known has dots to write on", () => {
    const text = docxText(writePapers(words, ours, [{ [first]: "x" }]));
    expect(text).toContain("……………");
    expect(text).not.toMatch(/[{}]|undefined/u);
  });

  test("has a code, and a QR code of its own; neither leaves a trace where there is none", () => {
    const known = {
      ...telling,
      check: "K7MD-92XR-TH4P",
      "check-link": "https://t.me/Bot?start=kiemtra-K7MD92XRTH4P",
    };
    const bytes = writePapers(words, ours, [
      known,
      { ...known, "check-link": "https://t.me/Bot?start=kiemtra-222233334444" },
    ]);
    const zip = new PizZip(bytes);
    expect(docxText(bytes)).toContain("Mã kiểm tra: K7MD-92XR-TH4P");
    expect(Object.keys(zip.files).filter((name) => name.endsWith(".png"))).toHaveLength(2);
    expect(zip.file("word/_rels/document.xml.rels")?.asText()).toContain('Target="media/qr2.png"');
    expect(zip.file("[Content_Types].xml")?.asText()).toContain('Extension="png"');
    const { check: _code, "check-link": _link, ...without } = telling;
    const plainly = writePapers(words, ours, [without]);
    expect(docxText(plainly)).not.toContain("Mã kiểm tra");
    expect(new PizZip(plainly).file("word/document.xml")?.asText()).not.toContain("<w:drawing>");
  });

  test("for many begins each on a page of its own, which counts from 1", () => {
    const bytes = writePapers(words, ours, [telling, { ...telling, [first]: "another" }]);
    const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
    expect(xml.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:type w:val="continuous"\/>/gu)).toHaveLength(1);
    expect(docxText(bytes)).toMatch(new RegExp(`«${first}»[\\s\\S]+another`, "u"));
  });

  test("what people typed stays text: braces, marks of XML, characters that XML has not", () => {
    const typed = "a < b & “c” {họ và tên} {#phần} \u0000\u000b =1+1\ndòng hai";
    const bytes = writePapers(words, ours, [{ ...telling, [first]: typed }]);
    const text = docxText(bytes);
    const settings = new PizZip(bytes).file("word/settings.xml")?.asText();
    expect(settings, "lines typed are not stretched").toContain(
      "<w:compat><w:doNotExpandShiftReturn/><w:compat",
    );
    expect(text).toContain("a &lt; b &amp; “c” {họ và tên} {#phần}  =1+1dòng hai");
  });

  test("of somebody made up shows how parts repeat", () => {
    const sample = samplePaper(words, paper);
    const text = docxText(writePapers(words, ours, [sample]));
    for (const [field, inner] of Object.entries(fields)) {
      const value = sample[field];
      if (DRAWN.has(field)) continue;
      if (inner === true) expect(text).toContain(value);
      else expect(value).toHaveLength(3);
    }
  });

  test("has names of placeholders that differ also without marks, case and blanks", () => {
    const keys = new Set(fieldsOf(fields).map(([field]) => field));
    const names = [...keys].map((field) => isPaperField(field) && foldedName(fieldName(words, field)));
    expect(new Set(names).size).toBe(keys.size);
  });
});

describe("two tables with last words between them", () => {
  const table = (columns: string, ...rows: string[]) =>
    `<w:tbl>${columns}${rows.map((row) => `<w:tr><w:tc><w:p><w:r><w:t>${row}</w:t></w:r></w:p></w:tc></w:tr>`).join("")}</w:tbl>`;
  const both = '<w:gridCol w:w="4000"/><w:gridCol w:w="5000"/>';
  const grid = `<w:tblGrid>${both}</w:tblGrid>`;
  const paperOf = (columns: string, ...rows: string[]) =>
    `${table(columns, "1. An")}<w:p><w:pPr><w:keepNext/></w:pPr></w:p>${table(grid, ...rows)}<w:sectPr/>`;

  test.each([
    ["the last is a list, which may fill pages", grid, ["Ký tên (ký, ghi rõ)", "1. An", "2. Bích", "3. Chi"]],
    ["the last is a frame that nobody signs", grid, ["Ghi chú"]],
    ["the first has no columns to span", "", ["(ký)"]],
  ])("stay as they are: %s", (_, columns, rows) => {
    expect(keepSigned(paperOf(columns, ...rows))).toBe(paperOf(columns, ...rows));
  });

  test.each([
    ["", grid],
    [
      "; those before a tracked change do not count",
      `<w:tblGrid>${both}<w:tblGridChange w:id="0"><w:tblGrid>${both}</w:tblGrid></w:tblGridChange></w:tblGrid>`,
    ],
  ])("become one where the last is signed, as wide as its columns%s", (_, columns) => {
    const xml = keepSigned(paperOf(columns, "BÍ THƯ", "(Ký, ghi rõ họ tên)".normalize("NFD")));
    expect(xml).toContain('<w:tcW w:w="9000" w:type="dxa"/><w:gridSpan w:val="2"/>');
  });
});

test.each([
  ["2026", "2026-11-24", "2026-11-24"],
  ["2026-Q4", "2027-01-20", "2027-01-20"],
  ["2026-Q1", "2027-06-01", "2027-01-31"],
  ["2026", "2031-01-01", "2027-01-31"],
])("a paper of %s that is printed on %s has the template of %s", (id, today, day) => {
  const period = parsePeriod(id);
  expect(period && templateDay(period, today)).toBe(day);
});
