import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import PizZip from "pizzip";
import { beforeAll, describe, expect, test } from "vitest";
import { findOffice } from "../../src/papers/pdf/office.ts";
import { createPdfMaker } from "../../src/papers/pdf/pdf.ts";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import { loadForms } from "../../src/records/forms/forms-files.ts";
import { dutiesOf } from "../../src/rules/duties/duties.ts";
import type { PaperData, Shape } from "../../src/rules/papers/paper.ts";
import { PAPER_NAMES, PAPERS, type PaperName } from "../../src/rules/papers/papers.ts";
import { isOwnTargetId, targetsOf } from "../../src/rules/targets/targets.ts";
import { unitDutiesOf } from "../../src/rules/unit-duties/unit-duties.ts";
import { matterHead } from "../../src/words/matter-words.ts";
import { loadWords } from "../../src/words/words.ts";
import { drawnOf } from "../support/drawn.ts";
import { firstPageOf, hasPoppler, type PlacedWord, type ReadPdf, readPdf } from "../support/pdf-pages.ts";
import { scanQr } from "../support/scan-qr.ts";

/** The gate sets it: there a machine without LibreOffice is a failure. */
const REQUIRED = process.env.PDF_REQUIRED === "1";
/** A folder, for whoever wants to look at the pages: each paper is written there, too. */
const LOOKED_AT_IN = process.env.PAPERS_OUT;
const isHere = findOffice() !== undefined && (await hasPoppler());
const words = loadWords("vi");
const forms = loadForms("vi");

/** A4 less 30 mm on the left, 20 mm on the right, above and below; points. The QR code stands above, and is no word. */
const TEXT = { left: 85, right: 595.3 - 56.7, top: 28, bottom: 841.9 - 56.7 };
/** The same of a page that lies. */
const LYING = { left: 85, right: 841.9 - 56.7, top: 28, bottom: 595.3 - 56.7 };
const ROUNDED = 1.5;
/** A last line may stand as low as its letters go: what poppler calls its end is the font’s. */
const DESCENT = 2.5;

/** The longest that people, units and offices are called. */
const LONGEST: Readonly<Record<string, string>> = {
  above: "BAN CHẤP HÀNH ĐOÀN KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP THÀNH PHỐ CẦN THƠ",
  unit: "BAN CHẤP HÀNH ĐOÀN CƠ SỞ TRUNG TÂM DỊCH VỤ KỸ THUẬT NÔNG NGHIỆP THÀNH PHỐ",
  "unit-name": "Ban Chấp hành Đoàn cơ sở Trung tâm Dịch vụ kỹ thuật nông nghiệp thành phố Cần Thơ",
  workplace: "Ban Chấp hành Đoàn cơ sở Trung tâm Dịch vụ kỹ thuật nông nghiệp thành phố Cần Thơ",
  "row-name": "Ban Chấp hành Đoàn cơ sở Trung tâm Dịch vụ kỹ thuật nông nghiệp thành phố Cần Thơ",
  name: "Công Tằng Tôn Nữ Nguyễn Hoàng Thị Phương Thảo",
  positions: "Ủy viên Ban Thường vụ Quận Đoàn, Phó Bí thư Thường trực, Chủ nhiệm Ủy ban Kiểm tra",
};
const LINK = "https://t.me/CanBoDoanBot?start=kiemtra-K7MD92XRTH4P";
const SIGN_HERE = "(ký, ghi rõ họ tên)";
/** Who signs, and “Nơi nhận”: where what is signed ends. */
const SIGNED_BY = /^(?:TM\.|Nơi|XÁC|NGƯỜI)$/u;
/** The last words, and two lines or rows. */
const LEAST_ABOVE = 3;

/** What people may write of their own, at its longest. */
const OWN = "Mỗi quý đi cùng đoàn viên thăm một hộ khó khăn, ghi lại việc đã làm và việc còn vướng. ".repeat(
  5,
);

/** A self-review of which the first page has room for a third heading and for nothing below it. */
const SHORT: PaperData = {
  ...samplePaper(words, "a2"),
  figures: Array.from({ length: 8 }, () => ({
    number: "1",
    duty: "Giờ tình nguyện",
    pledged: "2 giờ mỗi tuần",
  })),
  parts: forms.newest("self-review").parts.map(({ title }, place) => ({
    number: String(place + 1),
    title,
    points: [{ text: place === 0 ? OWN.slice(0, 4 * (OWN.length / 5)) : "Việc khác" }],
  })),
};

/** As many duties have figures, and none has more than one row. */
const MOST_FIGURES = 8;

/** All that a form may say: every suggestion chosen, own words at their longest beside them. */
function fullParts(paper: PaperName): PaperData[] {
  const form = forms.newest(paper === "a1" ? "pledge" : "self-review");
  return form.parts.map(({ title, questions }, place) => ({
    number: String(place + 1),
    title,
    points: [
      ...questions.flatMap((question) => (question.kind === "several" ? question.suggestions : [])),
      { label: OWN },
    ].map(({ label }) => ({ text: label })),
  }));
}

function fullest(paper: PaperName, shape: Shape): PaperData {
  const full = atLongest(samplePaper(words, paper));
  const { figures } = full;
  const many = Array.isArray(figures)
    ? { figures: [...figures, ...figures, ...figures].slice(0, MOST_FIGURES) }
    : {};
  return { ...full, ...("parts" in shape && { parts: fullParts(paper) }), ...many };
}

/** What a paper says, in its tables too, with whatever has a name at its longest. */
function atLongest(data: PaperData): PaperData {
  const fields = Object.entries(data).map(([field, inner]) => [
    field,
    Array.isArray(inner) ? inner.map(atLongest) : (LONGEST[field] ?? inner),
  ]);
  return Object.fromEntries(fields);
}

/** What stands above the columns of a year, which has the most of them. */
const YEAR_HEADS = [
  words.label("paper-standing-count"),
  ...dutiesOf("year").map(({ id }) => matterHead(words, id)),
  ...unitDutiesOf("year").map((id) => matterHead(words, id)),
  ...targetsOf("year").flatMap(({ id }) => (isOwnTargetId(id) ? [matterHead(words, id)] : [])),
];

/** A unit's standing with so many units below it, of a year. */
function standing(units: number): PaperData {
  const columns = YEAR_HEADS.map((column) => ({ column }));
  const names = [LONGEST["unit-name"], "Đoàn phường Cái Khế", "Đoàn xã Vĩnh Thạnh Trung"];
  return {
    ...samplePaper(words, "ketqua"),
    ...LONGEST,
    columns,
    rows: Array.from({ length: units }, (_, place) => ({
      number: String(place + 1),
      "row-name": names[place % 3],
      cells: columns.map(() => ({ cell: "1999/2003 (99%)" })),
    })),
    totals: columns.map(() => ({ total: "1999/2003 (99%)" })),
  };
}

/** A paper of each kind, and how many pages it has at most. */
const STANDINGS = [
  { units: 0, most: 3 },
  { units: 1, most: 3 },
  { units: 22, most: 10 },
  { units: 103, most: 36 },
].map(({ units, most }) => ({
  paper: "ketqua" as const,
  what: `of ${units} units`,
  most,
  figures: (units + 1) * YEAR_HEADS.length,
  papers: [standing(units)],
}));

/** The list of an event with so many names, every tenth at its longest. */
function attendance(names: number): PaperData {
  const ordinary = { name: "Phạm Ngọc Bích", positions: "Ủy viên Ban Chấp hành", attended: "Có mặt" };
  const longest = { ...LONGEST, attended: `Cử ${LONGEST.name} dự thay` };
  const rows = Array.from({ length: names }, (_, place) => ({
    ...(place % 10 === 0 ? longest : { ...ordinary, "unit-name": "Đoàn phường Cái Khế" }),
    number: String(place + 1),
  }));
  const event = "Hội nghị giao ban công tác Đoàn và phong trào thanh thiếu nhi tháng 11 năm 2026";
  return { ...samplePaper(words, "diemdanh"), ...LONGEST, event, attendees: rows };
}

const ATTENDANCES = [
  { names: 0, most: 1 },
  { names: 1, most: 2 },
  { names: 45, most: 5 },
  { names: 300, most: 22 },
].map(({ names, most }) => ({
  paper: "diemdanh" as const,
  what: `with ${names} names`,
  most,
  papers: [attendance(names)],
}));

const EACH = drawnOf(PAPER_NAMES, 2).flatMap(([, paper]) => {
  const { fields } = PAPERS[paper];
  const [first = ""] = Object.keys(fields);
  const sample = samplePaper(words, paper);
  const full = fullest(paper, fields);
  const checked = "check-link" in fields ? { ...sample, "check-link": LINK } : sample;
  // A month with two sittings, each with what was agreed.
  const most = paper === "thaoluan" ? 3 : 2;
  return [
    { paper, what: "ordinary", most, papers: [checked] },
    { paper, what: "with nothing filled in", most: 2, papers: [{ [first]: "x" }] },
    { paper, what: "with the longest names, all suggestions and one's own words", most: 5, papers: [full] },
    { paper, what: "of three people", most: 9, papers: [sample, full, sample] },
  ];
});

const SHORT_ONE = {
  paper: "a2" as const,
  what: "with a heading where the first page ends",
  most: 2,
  papers: [SHORT],
};
const CASES = [...EACH, SHORT_ONE, ...STANDINGS, ...ATTENDANCES];

/** A paper in which a picture is linked to, as one may come from elsewhere. */
function withLinkedPicture(url: string): Uint8Array {
  const zip = new PizZip(writePapers(words, ourTemplate("a1"), [samplePaper(words, "a1")]));
  const rels = zip.file("word/_rels/document.xml.rels")?.asText() ?? "";
  const target = `Target="${url}" TargetMode="External"`;
  zip.file("word/_rels/document.xml.rels", rels.replace(/Target="media\/qr1\.png"/u, target));
  const body = zip.file("word/document.xml")?.asText() ?? "";
  zip.file("word/document.xml", body.replace("r:embed", "r:link"));
  return zip.generate({ type: "uint8array" });
}

test("the gate has LibreOffice and poppler", () => {
  if (REQUIRED) expect(isHere).toBe(true);
});

describe.runIf(isHere)("as pages", () => {
  const read: ReadPdf[] = [];
  const asked: string[] = [];
  const scanned = new Map<PaperName, string | undefined>();

  beforeAll(async () => {
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const all = CASES.map(({ paper, papers }) => writePapers(words, ourTemplate(paper), papers));
    const linked = withLinkedPicture(`http://127.0.0.1:${port}/picture.png`);
    const made = await createPdfMaker({ mostMs: 120_000 }).of([...all, linked]);
    server.close();
    for (const bytes of made) read.push(await readPdf(bytes));
    if (LOOKED_AT_IN !== undefined) await writeTo(LOOKED_AT_IN, made);
    for (const [place, { paper, what }] of CASES.entries()) {
      const bytes = made[place];
      if (bytes && what === "ordinary" && "check-link" in PAPERS[paper].fields)
        scanned.set(paper, scanQr(await firstPageOf(bytes)));
    }
  }, 150_000);

  test.each(CASES.map((one, place) => ({ ...one, place })))("$paper $what", ({ paper, place, most }) => {
    const { pages, fonts } = read[place] ?? { pages: [], fonts: [] };
    expect(pages.length, "pages").toBeGreaterThan(0);
    expect(pages.length, "pages").toBeLessThanOrEqual(most);
    for (const page of pages) {
      expect(outside(page, roomOf(paper)), "beside the text's room").toEqual([]);
      expect(page.length, "words of a page").toBeGreaterThan(10);
    }
    expect(pages.slice(0, -1).map(lastLine).filter(isHeading), "headings alone at a page's end").toEqual([]);
    expect(fonts.filter((font) => !/Liberation|Times/u.test(font))).toEqual([]);
    const signed = pages.filter((page) => said(page).includes(SIGN_HERE));
    expect(signed.length, "pages that are signed").toBeGreaterThan(0);
    for (const page of signed) {
      expect(said(page)).toContain("./.");
      expect(linesAbove(page, SIGNED_BY), "lines above the signature").toBeGreaterThanOrEqual(LEAST_ABOVE);
    }
  });

  test.each(STANDINGS)("no figure of a standing is torn: $what", ({ what, figures }) => {
    const place = CASES.findIndex((one) => one.paper === "ketqua" && one.what === what);
    const whole = read[place]?.pages.flat().filter(({ text }) => text === "1999/2003");
    expect(whole).toHaveLength(figures);
  });

  test("a phone that scans a printed page gets the link that checks it", () => {
    expect(scanned.size).toBeGreaterThan(1);
    for (const [paper, link] of scanned) expect({ paper, link }).toEqual({ paper, link: LINK });
  });

  test("a linked picture is not fetched", () => {
    expect(read).toHaveLength(CASES.length + 1);
    expect(asked).toEqual([]);
  });
});

function said(page: readonly PlacedWord[]): string {
  return page.map(({ text }) => text).join(" ");
}

function lastLine(page: readonly PlacedWord[]): string {
  const end = Math.max(...page.map(({ bottom }) => bottom));
  return said(page.filter(({ bottom }) => bottom > end - ROUNDED));
}

function isHeading(line: string): boolean {
  return /^(?:[IV]+|\d+)\. /u.test(line);
}

/** How many lines stand above the signature; the page's number is none. */
function linesAbove(page: readonly PlacedWord[], signedBy: RegExp): number {
  const from = page.findIndex(({ text }) => text === SIGN_HERE.split(" ", 1)[0]);
  const below = page[from]?.top ?? 0;
  const first = Math.min(
    ...page.filter(({ text, top }) => signedBy.test(text) && top > below - 60).map(({ top }) => top),
  );
  const tops = page
    .filter(({ top, bottom }) => bottom <= first + ROUNDED && top > TEXT.top + 28)
    .map(({ bottom }) => Math.round(bottom / 6));
  return new Set(tops).size;
}

/** A file for each case, under the paper's name and what it shows of it. */
async function writeTo(folder: string, made: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [place, { paper, what }] of CASES.entries())
    await writeFile(join(folder, `${paper} ${what}.pdf`), made[place] ?? "");
}

/** Where the text of a paper's pages may stand. */
function roomOf(paper: PaperName): typeof TEXT {
  const xml = new PizZip(ourTemplate(paper)).file("word/document.xml")?.asText();
  return xml?.includes('w:orient="landscape"') ? LYING : TEXT;
}

function outside(page: readonly PlacedWord[], room: typeof TEXT): string[] {
  return page
    .filter(
      ({ left, right, top, bottom }) =>
        left < room.left - ROUNDED ||
        right > room.right + ROUNDED ||
        top < room.top - ROUNDED ||
        bottom > room.bottom + DESCENT,
    )
    .map(({ text, left, right, top, bottom }) => `${text} ${left}–${right}, ${top}–${bottom}`);
}
