import type { Words } from "../../src/words/words.ts";
import { body, closing, mm, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";
import { ruled } from "./tables.ts";

/** Room for a signature in a row. */
const ROW_HEIGHT = mm(9);

/** Who is called to an event, each with room to sign. */
export function attendanceTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const columns = [
    {
      header: words.label("paper-column-number"),
      cell: `${begin("attendees")}${tag("number")}`,
      share: 10,
      centred: true,
    },
    { header: words.label("attendance-column-name"), cell: tag("name"), share: 38 },
    { header: words.label("attendance-column-positions"), cell: tag("positions"), share: 31 },
    { header: words.label("attendance-column-unit"), cell: tag("unit-name"), share: 34 },
    { header: words.label("attendance-column-sign"), cell: "", share: 26 },
    {
      header: words.label("attendance-column-attended"),
      cell: `${tag("attended")}${end("attendees")}`,
      share: 21,
    },
  ];
  return paper(words, words.label("paper-diemdanh-name"), [
    ...openingOfUnit(words, words.label("attendance-title"), tag("event")),
    body(words.text("attendance-line-when", { when: tag("event-when") })),
    body(words.text("attendance-line-place", { place: tag("event-place") })),
    ruled(columns, { width: TEXT_WIDTH, size: 22, rowHeight: ROW_HEIGHT }),
    closing(words.text("attendance-closing", { counts: tag("counts") })),
    signedByHead(words, TEXT_WIDTH),
  ]);
}
