import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, LYING_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { repeatedRow } from "./repeated-row.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

const COLUMNS = [
  ["number", "paper-column-number", 11],
  ["name", "works-column-author", 36],
  ["workplace", "missing-column-unit", 40],
  ["work", "works-column-title", 53],
  ["field", "works-column-field", 28],
  ["use", "works-column-use", 39],
  ["decision", "works-column-decision", 40],
] as const;

/** The initiatives of a unit in a year. It lies: the table has seven columns. */
export function worksTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const subject = words.text("works-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  const children = [
    ...openingOfUnit(words, words.label("works-paper-title"), subject, { width: LYING_WIDTH }),
    heading(words.label("works-paper-counts")),
    body(begin("points")),
    body(`- ${tag("text")}`),
    body(end("points")),
    heading(words.label("works-paper-list")),
    ruled(repeatedRow(words, "works", COLUMNS), { width: LYING_WIDTH, size: 24 }),
    closing(words.label("works-paper-closing")),
    signedByHead(words),
  ];
  return paper(words, words.label("paper-sangkien-name"), children, true);
}
