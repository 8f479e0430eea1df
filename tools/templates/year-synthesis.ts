import type { Table } from "docx";
import type { PaperField } from "../../src/rules/papers/papers.ts";
import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";
import { figures, written } from "./year-report.ts";

/** The topmost unit's synthesis: what was written with the propaganda part, the targets unit by unit, all figures. */
export function yearSynthesisTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  const subject = words.text("synthesis-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  return paper(words, words.label("paper-tonghopnam-name"), [
    ...openingOfUnit(words, words.label("standing-paper-title"), subject, {
      number: words.label("standing-paper-number"),
    }),
    body(tag("state")),
    heading(words.label("synthesis-paper-written")),
    ...written(words),
    heading(words.label("synthesis-paper-units")),
    units(words),
    heading(words.label("synthesis-paper-figures")),
    ...figures(words),
    closing(words.label("year-report-paper-closing")),
    signedByHead(words, TEXT_WIDTH),
  ]);
}

/** A row a unit, a column a target. */
function units(words: Words): Table {
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
      {
        header: words.label("missing-column-unit"),
        cell: tag("row-name"),
        foot: words.label("digest-whole"),
        share: 60,
      },
      {
        header: spread("columns", "column"),
        cell: [...spread("cells", "cell"), end("rows")],
        foot: spread("totals", "total"),
        share: 89,
        centred: true,
      },
    ],
    { size: 24 },
  );
}
