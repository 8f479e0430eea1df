import type { Paragraph, Table } from "docx";
import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

/** A unit's report on its year: what it has written, then its figures, a table a section. */
export function yearReportTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  const subject = words.text("year-report-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  return paper(words, words.label("paper-baocaonam-name"), [
    ...openingOfUnit(words, words.label("standing-paper-title"), subject, {
      number: words.label("standing-paper-number"),
    }),
    body(tag("state")),
    heading(words.label("year-report-paper-written")),
    ...written(words),
    heading(words.label("year-report-paper-figures")),
    ...figures(words),
    closing(words.label("year-report-paper-closing")),
    signedByHead(words, TEXT_WIDTH),
  ]);
}

/** The parts that somebody has written, paragraph by paragraph. */
export function written(words: Words): Paragraph[] {
  const { tag, begin, end } = tagsOf(words);
  return [
    body(begin("parts")),
    heading(`${tag("number")}. ${tag("title")}`),
    body(begin("points")),
    body(tag("text")),
    body(end("points")),
    body(end("parts")),
  ];
}

/** The figures, a table a section. */
export function figures(words: Words): (Paragraph | Table)[] {
  const { tag, begin, end } = tagsOf(words);
  return [
    body(begin("sections")),
    heading(`${tag("number")}. ${tag("title")}`),
    ruled(
      [
        {
          header: words.label("year-report-column-what"),
          cell: `${begin("lines")}${tag("label")}`,
          share: 100,
        },
        { header: words.label("year-report-column-value"), cell: tag("value"), share: 30, centred: true },
        {
          header: words.label("year-report-column-day"),
          cell: `${tag("as-of")}${end("lines")}`,
          share: 30,
          centred: true,
        },
      ],
      { size: 24 },
    ),
    body(end("sections")),
  ];
}
