import type { Paragraph, Table } from "docx";
import { fieldName, type TemplateField } from "../../src/papers/word/template-field.ts";
import type { Words } from "../../src/words/words.ts";
import { documentOf } from "./document.ts";
import { atRight, body, byHand, centred, closing, heading, run, title } from "./layout.ts";
import { head, ruled, twoColumns } from "./tables.ts";

/** Room for a signature, twentieths of a point. */
const SIGNATURE = 1000;

/** The templates in `templates/`, by file. */
export async function buildTemplates(words: Words): Promise<Record<string, Uint8Array>> {
  return { "a1.docx": await pledgeTemplate(words), "a2.docx": await reviewTemplate(words) };
}

/** a1 ĐKCT01. */
function pledgeTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  return paper(words, words.label("pledge-paper-about"), [
    ...opening(
      words,
      words.label("pledge-paper-title"),
      words.text("pledge-paper-subject", { period: tag("period") }),
    ),
    ...person(words),
    body(words.text("pledge-paper-intro", { period: tag("period") })),
    heading(words.label("pledge-paper-parts")),
    ...parts(words),
    heading(words.label("pledge-paper-numbers")),
    figures(words, ["plan", "pledged"]),
    closing(words.label("pledge-paper-closing")),
    signatures(words, "pledge-paper-signed"),
  ]);
}

/** a2 KĐCT01. */
function reviewTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  return paper(words, words.label("review-paper-about"), [
    ...opening(
      words,
      words.label("review-paper-title"),
      words.text("review-paper-subject", { period: tag("period") }),
    ),
    ...person(words),
    heading(words.label("review-paper-figures")),
    figures(words, ["pledged", "result"]),
    heading(words.label("review-paper-parts")),
    ...parts(words),
    heading(words.label("review-paper-remarks")),
    byHand(),
    byHand(),
    byHand(),
    body(words.label("review-paper-level")),
    closing(words.label("review-paper-closing")),
    signatures(words, "review-paper-signed"),
  ]);
}

function tagsOf(words: Words) {
  const name = (field: TemplateField) => fieldName(words, field);
  return {
    tag: (field: TemplateField) => `{${name(field)}}`,
    begin: (field: TemplateField) => `{#${name(field)}}`,
    end: (field: TemplateField) => `{/${name(field)}}`,
  };
}

function paper(words: Words, about: string, children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const styleNames = { tight: words.label("paper-style-tight"), body: words.label("paper-style-body") };
  return documentOf({ creator: words.label("paper-creator"), title: about, styleNames }, children);
}

function opening(words: Words, kind: string, subject: string): (Paragraph | Table)[] {
  const { tag } = tagsOf(words);
  return [
    atRight(words.text("paper-form", { code: tag("code") })),
    head({
      above: tag("above"),
      unit: tag("unit"),
      union: words.label("paper-union"),
      placeAndDay: words.text("paper-place-and-day", { place: tag("place"), day: tag("day") }),
    }),
    ...title(kind, subject.split("\n")),
  ];
}

function person(words: Words): Paragraph[] {
  const { tag } = tagsOf(words);
  const field = (label: string, name: TemplateField) => body(label, run(tag(name), { bold: true }));
  return [
    field(words.label("paper-line-name"), "name"),
    body(words.text("paper-line-birth", { birth: tag("birth"), positions: tag("positions") })),
    body(words.text("paper-line-unit", { unit: tag("unit-name"), group: tag("group") })),
  ];
}

/** The parts of the form, each with what was answered. */
function parts(words: Words): Paragraph[] {
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

function figures(words: Words, columns: readonly ("plan" | "pledged" | "result")[]): Table {
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

function signatures(words: Words, by: "pledge-paper-signed" | "review-paper-signed"): Table {
  const { tag } = tagsOf(words);
  const place = (who: string, name: string) => [
    centred(who, { bold: true }),
    centred(words.label("paper-sign-here"), { italics: true, size: 24 }, SIGNATURE),
    centred(name, { bold: true }),
  ];
  return twoColumns(place(words.label("paper-confirmed"), ""), place(words.label(by), tag("name")), 0.5);
}
