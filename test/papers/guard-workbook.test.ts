import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { guardPackage } from "../../src/papers/package/guard.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { LIMITS, WORKBOOK } from "../../src/papers/workbook/limits.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { handMadeParts, handMadeWorkbook, inlineSheet, sheetOf } from "../fixtures/hand-made-workbook.ts";
import { CADRE_HEADERS, LEVELS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { zipOf } from "../fixtures/zip.ts";

const WORLD = { levels: LEVELS, today: "2026-11-24" };
const PLAIN = { "Đơn vị": inlineSheet([UNIT_HEADERS]), "Cán bộ": inlineSheet([CADRE_HEADERS]) };
const words = loadWords("vi");

const guard = (bytes: Uint8Array) => guardPackage(bytes, WORKBOOK);

/** The refusal of a file as it is said, by the guard and by the reader alike. */
async function refusalOf(bytes: Uint8Array, by: (bytes: Uint8Array) => Promise<unknown> = guard) {
  const error = await by(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${error}`);
  return { key: error.phrase.key, said: words.say(error.phrase) };
}

const ole = (inside: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(inside, "utf16le")]);
const otherZip = (name: string) =>
  zipOf([
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name, data: "<a/>" },
  ]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

const notWorkbooks: [string, Uint8Array, string][] = [
  ["nothing", new Uint8Array(), "trống"],
  ["an .xlsx with a password", ole("EncryptedPackage"), "mật khẩu"],
  ["an .xls of 1997", ole("Workbook"), ".xls"],
  ["a .docx renamed", otherZip("word/document.xml"), "Word"],
  ["a .pptx renamed", otherZip("ppt/presentation.xml"), "PowerPoint"],
  ["an .xlsb", otherZip("xl/workbook.bin"), ".xlsb"],
  ["an .ods", zipOf([{ name: "content.xml", data: "<a/>" }]), ".ods"],
  ["some zip", zipOf([{ name: "photo.jpg", data: "x" }]), "không phải tệp Excel"],
  ["a PDF renamed", Buffer.from("%PDF-1.7\n"), "PDF"],
  ["a CSV renamed", Buffer.from("Mã cán bộ,Họ và tên\nCB1,Mai\n"), "CSV"],
  ["an HTML table renamed", Buffer.from("\ufeff<html><table></table></html>"), "trang web"],
  ["random bytes", Buffer.concat([Buffer.from([1, 0]), randomBytes(5000)]), "không phải tệp Excel"],
];

describe("a file that is no .xlsx is named for what it is", () => {
  test.each(notWorkbooks)("%s", async (_, bytes, hint) => {
    const { said } = await refusalOf(bytes);
    expect(said).toContain(hint);
    expect(said).toContain("Chưa có gì thay đổi.");
  });
});

const row = (cells: string) => `<row>${cells}</row>`;
const manyRows = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`<c t="str"><v>CB${index * 7919}</v></c>`)).join("");
/** Cells with a border and nothing in them, out to column KN. */
const emptyCells = (row: number) =>
  Array.from({ length: 26 }, (_, index) => `<c r="K${String.fromCharCode(65 + index)}${row}" s="1"/>`).join(
    "",
  );
const deep = "<a>".repeat(100_000);

const hostile: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
  ["larger than the limit", () => new Uint8Array(LIMITS.bytesPacked + 1), "roster-file-too-big"],
  [
    "declares more than may be unpacked",
    () => handMadeWorkbook(PLAIN, [{ name: "a.bin", data: "x", declaredSize: LIMITS.bytesUnpacked }]),
    "roster-file-inflated",
  ],
  [
    "unpacks to more than it declares",
    () => handMadeWorkbook(PLAIN, [{ name: "a.xml", data: Buffer.alloc(40_000_000), declaredSize: 100 }]),
    "roster-file-damaged",
  ],
  [
    "packed a thousand to one",
    () => handMadeWorkbook(PLAIN, [{ name: "a.xml", data: Buffer.alloc(20_000_000, 32) }]),
    "roster-file-inflated",
  ],
  [
    "made of very many parts",
    () => zipOf(Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({ name: `${index}`, data: "" }))),
    "roster-file-inflated",
  ],
  ["one part twice", () => zipOf([...handMadeParts(PLAIN), ...handMadeParts(PLAIN)]), "roster-file-damaged"],
  [
    "an encrypted part",
    () => handMadeWorkbook(PLAIN, [{ name: "a.xml", data: "<a/>", encrypted: true }]),
    "roster-file-password",
  ],
  [
    "an external entity",
    () =>
      handMadeWorkbook({
        ...PLAIN,
        "Cán bộ": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inlineSheet([["&x;"]])}`,
      }),
    "roster-file-entities",
  ],
  [
    "a DOCTYPE in a part nobody reads",
    () =>
      handMadeWorkbook(PLAIN, [{ name: "docProps/app.xml", data: "<?xml version='1.0'?><!DOCTYPE a><a/>" }]),
    "roster-file-entities",
  ],
  [
    "a DOCTYPE hidden in UTF-16",
    () => handMadeWorkbook(PLAIN, [{ name: "docProps/app.xml", data: utf16("<!DOCTYPE a><a/>") }]),
    "roster-file-damaged",
  ],
  ["cut off in the middle", async () => (await rosterWorkbook()).slice(0, 3000), "roster-file-damaged"],
  ["cut off at the very end", async () => (await rosterWorkbook()).slice(0, -1), "roster-file-damaged"],
];

describe("a file that would hurt is refused before it is parsed", () => {
  test.each(hostile)("%s", async (_, make, key) => {
    const bytes = await make();
    expect((await refusalOf(bytes)).key).toBe(key);
    expect((await refusalOf(bytes, (file) => readRoster(file, WORLD))).key).toBe(key);
  });
});

const hurtful: [string, Record<string, string>, string][] = [
  ["elements in elements", { "Cán bộ": deep }, "roster-file-damaged"],
  ["XML that ends too soon", { "Cán bộ": "<worksheet><sheetData><row>" }, "roster-file-damaged"],
  ["a cell at no address", { "Cán bộ": sheetOf(row('<c r="1A"><v>1</v></c>')) }, "roster-file-damaged"],
  [
    "a row past the last",
    { "Cán bộ": sheetOf('<row r="9999999"><c><v>1</v></c></row>') },
    "roster-file-damaged",
  ],
];

describe("a sheet that would hurt is refused at the first thing too much", () => {
  test.each(hurtful)("%s", async (_, sheets, key) => {
    const bytes = handMadeWorkbook({ ...PLAIN, ...sheets });
    expect((await refusalOf(bytes, (file) => readRoster(file, WORLD))).key).toBe(key);
  });

  test.each<[string, Record<string, string>, string]>([
    ["100,000 rows", { "Cán bộ": sheetOf(manyRows(100_000)) }, "roster-file-rows"],
    [
      "600 columns",
      { "Cán bộ": inlineSheet([Array.from({ length: 600 }, (_, i) => `${i}`)]) },
      "roster-file-columns",
    ],
  ])("%s: the sheet is named", async (_, sheets, key) => {
    const { problems } = await readRoster(handMadeWorkbook({ ...PLAIN, ...sheets }), WORLD);
    expect(problems).toMatchObject([{ sheet: "Cán bộ", reason: { key } }]);
  });

  test("a sheet in which every row is wrong gives every row's problem", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      "a b",
      `${index}`,
      "XX",
      "",
      "?",
      "?",
      "",
      "",
    ]);
    const cadres = inlineSheet([CADRE_HEADERS, ...rows]);
    const read = await readRoster(handMadeWorkbook({ ...PLAIN, "Cán bộ": cadres }), WORLD);
    expect(new Set(read.problems.map(({ row }) => row)).size).toBe(20_000);
  });

  test("empty cells far right and empty rows far down are no data", async () => {
    const empty = Array.from({ length: 500 }, (_, r) => `<row r="${r + 2}">${emptyCells(r + 2)}</row>`);
    const header = UNIT_HEADERS.map((text) => `<c t="str"><v>${text}</v></c>`).join("");
    const units = sheetOf(row(header) + empty.join(""));
    const read = await readRoster(handMadeWorkbook({ ...PLAIN, "Đơn vị": units }), WORLD);
    expect(read.problems).toEqual([]);
  });
});

test("a workbook as Excel has it passes", async () => {
  await expect(guardPackage(await rosterWorkbook(), WORKBOOK)).resolves.toBeDefined();
});
