import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { fieldName, foldedName } from "../../src/papers/word/template-field.ts";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import type { PaperData, Shape } from "../../src/rules/papers/paper.ts";
import { fieldsOf, isPaperField, PAPER_NAMES, PAPERS } from "../../src/rules/papers/papers.ts";
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
    for (const field of texts) expect(text).toContain(`«${field}»`);
  });

  test("of nothing known has dots to write on", () => {
    const text = docxText(writePapers(words, ours, [{ [first]: "x" }]));
    expect(text).toContain("……………");
    expect(text).not.toMatch(/[{}]|undefined/u);
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
    const text = docxText(writePapers(words, ours, [{ ...telling, [first]: typed }]));
    expect(text).toContain("a &lt; b &amp; “c” {họ và tên} {#phần}  =1+1dòng hai");
  });

  test("of somebody made up shows how parts repeat", () => {
    const sample = samplePaper(words, paper);
    const text = docxText(writePapers(words, ours, [sample]));
    for (const [field, inner] of Object.entries(fields)) {
      const value = sample[field];
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
