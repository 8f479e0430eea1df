import type { Table } from "docx";
import type { PaperField } from "../../src/rules/papers/papers.ts";
import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, LYING_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

/** How a unit stands in a period. It lies: of a year there are eighteen columns. */
export function standingTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const subject = words.text("standing-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  const children = [
    ...openingOfUnit(words, words.label("standing-paper-title"), subject, {
      number: words.label("standing-paper-number"),
      width: LYING_WIDTH,
    }),
    heading(words.label("standing-paper-counts")),
    body(begin("points")),
    body(`- ${tag("text")}`),
    body(end("points")),
    heading(tag("title")),
    results(words),
    closing(tag("note")),
    closing(words.label("standing-paper-closing")),
    signedByHead(words),
  ];
  return paper(words, words.label("paper-ketqua-name"), children, true);
}

/** A row for each unit or cadre; the columns are as many as there are duties in the period. */
function results(words: Words): Table {
  const { tag, begin, end } = tagsOf(words);
  const spread = (many: PaperField, one: PaperField) => [begin(many), tag(one), end(many)];
  return ruled(
    [
      {
        header: words.label("paper-column-number"),
        cell: `${begin("rows")}${tag("number")}`,
        share: 11,
        centred: true,
      },
      { header: tag("row-head"), cell: tag("row-name"), foot: words.label("digest-whole"), share: 62 },
      {
        header: spread("columns", "column"),
        cell: [...spread("cells", "cell"), end("rows")],
        foot: spread("totals", "total"),
        share: 174,
        centred: true,
      },
    ],
    { width: LYING_WIDTH, size: 24, signedBelow: true },
  );
}
