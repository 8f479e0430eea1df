import type { Words } from "../../src/words/words.ts";
import { body, centred, closing, LYING_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { repeatedRow } from "./repeated-row.ts";
import { ruled, twoColumns } from "./tables.ts";

/** A lying page is short. Twentieths of a point. */
const ROOM_TO_SIGN = 700;

const COLUMNS = [
  ["number", "paper-column-number", 11],
  ["name", "attendance-column-name", 40],
  ["positions", "attendance-column-positions", 32],
  ["remark", "minutes-column-remark", 92],
  ["rating", "minutes-column-rating", 38],
  ["goods", "minutes-column-goods", 34],
] as const;

/** The minutes of a collective review. They lie: remarks need room. */
export function reviewMinutesTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  const subject = words.text("minutes-subject", { unit: tag("unit-name"), period: tag("period") });
  const children = [
    ...openingOfUnit(words, words.label("minutes-title"), subject, { width: LYING_WIDTH }),
    body(words.text("minutes-line-day", { day: tag("sat-day") })),
    body(words.text("minutes-line-chair", { chair: tag("chair"), taker: tag("minute-taker") })),
    body(words.text("minutes-line-there", { names: tag("who-there") })),
    body(words.text("minutes-line-missing", { names: tag("who-missing") })),
    ruled(repeatedRow(words, "reviewed", COLUMNS), { width: LYING_WIDTH, size: 24 }),
    closing(tag("note")),
    closing(words.label("minutes-closing")),
    twoColumns(
      signs(words, "minutes-sign-taker", tag("minute-taker")),
      signs(words, "minutes-sign-chair", tag("chair")),
      0.5,
      LYING_WIDTH,
    ),
  ];
  return paper(words, words.label("paper-bienban-name"), children, true);
}

function signs(words: Words, key: "minutes-sign-taker" | "minutes-sign-chair", name: string) {
  return [
    centred(words.label(key), { bold: true }),
    centred(words.label("paper-sign-here"), { italics: true, size: 24 }, ROOM_TO_SIGN),
    centred(name, { bold: true }),
  ];
}
