import type { Paragraph, Table } from "docx";
import { fieldName } from "../../src/papers/word/template-field.ts";
import type { PaperField } from "../../src/rules/papers/papers.ts";
import type { Words } from "../../src/words/words.ts";
import { documentOf } from "./document.ts";
import { atRight, body, centred, heading, inCorner, run, title } from "./layout.ts";
import { head, ruled, twoColumns } from "./tables.ts";

/** Room for a signature, twentieths of a point. */
const SIGNATURE = 1000;

/** Placeholders by the names of the fields. */
export function tagsOf(words: Words) {
  const name = (field: PaperField) => fieldName(words, field);
  return {
    tag: (field: PaperField) => `{${name(field)}}`,
    begin: (field: PaperField) => `{#${name(field)}}`,
    end: (field: PaperField) => `{/${name(field)}}`,
    /** What stands there where the field is not known. */
    without: (field: PaperField) => `{^${name(field)}}`,
  };
}

/** @param lies whether the page's long side is below: for tables of more than seven columns */
export function paper(
  words: Words,
  about: string,
  children: (Paragraph | Table)[],
  lies = false,
): Promise<Uint8Array> {
  const styleNames = { tight: words.label("paper-style-tight"), body: words.label("paper-style-body") };
  return documentOf({ creator: words.label("paper-creator"), title: about, styleNames, lies }, children);
}

/** The head of a person's form, and what the paper is; beside its number the code. */
export function opening(words: Words, kind: string, subject: string): (Paragraph | Table)[] {
  const { tag, begin, end } = tagsOf(words);
  const check = words.text("paper-form-check", { check: tag("check") });
  return [
    qrCode(words),
    atRight(
      words.text("paper-form", { code: tag("code"), check: `${begin("check")}${check}${end("check")}` }),
    ),
    letterhead(words),
    ...title(kind, subject.split("\n")),
  ];
}

/** What differs between the heads of units' papers. */
interface HeadOfUnit {
  /** The paper's number, where papers of its kind have one. */
  readonly number?: string;
  /** Of the text, twentieths of a point; left out: of an upright page. */
  readonly width?: number;
}

/** The code, the head of a unit's paper, and what the paper is. */
export function openingOfUnit(
  words: Words,
  kind: string,
  subject: string,
  rest: HeadOfUnit = {},
): (Paragraph | Table)[] {
  const { tag, begin, end } = tagsOf(words);
  return [
    qrCode(words),
    atRight(begin("check")),
    atRight(words.text("paper-check", { check: tag("check") })),
    atRight(end("check")),
    letterhead(words, rest),
    ...title(kind, subject.split("\n")),
  ];
}

const qrCode = (words: Words): Paragraph => inCorner(`{%${fieldName(words, "check-link")}}`);

function letterhead(words: Words, rest: HeadOfUnit = {}): Table {
  const { tag } = tagsOf(words);
  return head({
    above: tag("above"),
    unit: tag("unit"),
    union: words.label("paper-union"),
    placeAndDay: words.text("paper-place-and-day", { place: tag("place"), day: tag("day") }),
    ...rest,
  });
}

/** Whose it is. */
export function person(words: Words): Paragraph[] {
  const { tag } = tagsOf(words);
  const field = (label: string, name: PaperField) => body(label, run(tag(name), { bold: true }));
  return [
    field(words.label("paper-line-name"), "name"),
    body(words.text("paper-line-birth", { birth: tag("birth"), positions: tag("positions") })),
    body(words.text("paper-line-unit", { unit: tag("unit-name"), group: tag("group") })),
  ];
}

/** The parts of the form, each with what was answered. */
export function parts(words: Words): Paragraph[] {
  const { tag, begin, end } = tagsOf(words);
  return [
    body(begin("parts")),
    heading(`${tag("number")}. ${tag("title")}`),
    body(begin("points")),
    body(`- ${tag("text")}`),
    body(end("points")),
    body(end("parts")),
  ];
}

/** The numbers, a row a duty. */
export function figures(words: Words, columns: readonly ("plan" | "pledged" | "result")[]): Table {
  const { tag, begin, end } = tagsOf(words);
  const last = columns.length - 1;
  return ruled([
    {
      header: words.label("paper-column-number"),
      cell: `${begin("figures")}${tag("number")}`,
      share: 1,
      centred: true,
    },
    { header: words.label("paper-column-duty"), cell: tag("duty"), share: 5 },
    ...columns.map((field, place) => ({
      header: words.label(`paper-column-${field}`),
      cell: place === last ? `${tag(field)}${end("figures")}` : tag(field),
      share: 4,
      centred: true,
    })),
  ]);
}

/** Left the unit, right the person. */
export function signatures(words: Words, by: "pledge-paper-signed" | "review-paper-signed"): Table {
  const { tag } = tagsOf(words);
  const place = (who: string, name: string) => [
    centred(who, { bold: true }),
    centred(words.label("paper-sign-here"), { italics: true, size: 24 }, SIGNATURE),
    centred(name, { bold: true }),
  ];
  return twoColumns(place(words.label("paper-confirmed"), ""), place(words.label(by), tag("name")), 0.5);
}
