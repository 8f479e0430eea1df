import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, LYING_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { repeatedRow } from "./repeated-row.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

const SUMS = [
  ["number", "paper-column-number", 11],
  ["workplace", "missing-column-unit", 90],
  ["published", "entry-column-count", 40],
  ["reach", "entry-column-reach", 40],
] as const;
const LIST = [
  ["number", "paper-column-number", 11],
  ["workplace", "missing-column-unit", 44],
  ["published-title", "entry-paper-what", 74],
  ["channel", "entry-label-channel", 32],
  ["published-on", "entry-label-day", 24],
  ["reach", "entry-column-reach", 22],
  ["criterion", "entry-label-criterion", 28],
] as const;

/** What a unit and all below it have published, with its sums. It lies: the list has seven columns. */
export function publicityTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const subject = words.text("entry-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  const table = (part: "unit-sums" | "publicity", columns: typeof SUMS | typeof LIST) =>
    ruled(repeatedRow(words, part, columns), { width: LYING_WIDTH, size: 24 });
  const children = [
    ...openingOfUnit(words, words.label("entry-paper-title"), subject, { width: LYING_WIDTH }),
    body(begin("parts")),
    heading(tag("title")),
    body(begin("points")),
    body(tag("text")),
    body(end("points")),
    body(end("parts")),
    heading(words.label("entry-paper-sums")),
    body(begin("points")),
    body(`- ${tag("text")}`),
    body(end("points")),
    heading(words.label("entry-paper-units")),
    table("unit-sums", SUMS),
    heading(words.label("entry-paper-list")),
    table("publicity", LIST),
    closing(words.label("entry-paper-closing")),
    signedByHead(words),
  ];
  return paper(words, words.label("paper-tuyentruyen-name"), children, true);
}
