import type { Words } from "../../src/words/words.ts";
import { closing, LYING_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

/** What a unit noted when supervising. It lies: each note is a row, with room to write what was found by hand. */
export function supervisionTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const subject = words.text("supervision-paper-subject", { unit: tag("unit-name"), period: tag("period") });
  const columns = [
    {
      header: words.label("paper-column-number"),
      cell: `${begin("notes")}${tag("number")}`,
      share: 11,
      centred: true,
    },
    { header: words.label("supervision-column-noted"), cell: [tag("noted"), tag("noted-when")], share: 55 },
    { header: words.label("supervision-column-text"), cell: tag("text"), share: 80 },
    { header: words.label("supervision-column-follow-up"), cell: tag("follow-up"), share: 28, centred: true },
    { header: words.label("supervision-column-found"), cell: `${tag("found")}${end("notes")}`, share: 73 },
  ];
  return paper(
    words,
    words.label("paper-giamsat-name"),
    [
      ...openingOfUnit(words, words.label("supervision-paper-title"), subject, { width: LYING_WIDTH }),
      ruled(columns, { width: LYING_WIDTH, size: 24 }),
      closing(words.label("supervision-paper-closing")),
      signedByHead(words),
    ],
    true,
  );
}
