import type { DigestParts } from "./digest-text.ts";
import { viewsOf } from "./digest-text.ts";
import { tableSize } from "./shown-table.ts";
import { type StandingTable, standingTable, TABLE_SHAPES, type TableShape } from "./standing-table.ts";

/** What a digest says, before it is shaped for a channel. */
export interface Draft {
  readonly text: string;
  /** Nothing where nothing is asked, or all of it is met by all. */
  readonly table: StandingTable | undefined;
}

/** The text above a table. */
type TextAbove = (table: StandingTable | undefined) => string;

/**
 * A digest in the roomiest shape that is one message: first its table is said shorter, then its text, too.
 * @param texts from the longest to the shortest
 * @param maxText of the message, in UTF-16 units, without what else has to stand in it
 * @returns the last where none fits; `fits` tells
 */
export function fittedDraft(
  parts: DigestParts,
  texts: readonly [TextAbove, ...TextAbove[]],
  maxText: number,
): { draft: Draft; fits: boolean } {
  const [usual] = texts;
  let draft: Draft = { text: "", table: undefined };
  for (const [textAbove, shapes] of [
    [usual, WHOLE_NAMES] as const,
    ...texts.slice(1).map((shorter) => [shorter, WHOLE_NAMES.slice(-1)] as const),
    [texts.at(-1) ?? usual, CUT_NAMES] as const,
  ])
    for (const shape of shapes) {
      if (CUT_NAMES.includes(shape) && (draft.table?.rows.length ?? 0) > MOST_ROWS_IN_ONE) break;
      draft = draftIn(shape, parts, textAbove);
      if (!draft.table || tableSize(draft.table) <= roomBelow(draft.text, maxText))
        return { draft, fits: true };
    }
  return { draft, fits: false };
}

/** A cut name is harder to read than lines that share one, so names are cut last. */
const WHOLE_NAMES = TABLE_SHAPES.slice(0, TABLE_SHAPES.indexOf("cut names"));
const CUT_NAMES = TABLE_SHAPES.slice(WHOLE_NAMES.length);
/** More rows than these are read better in two messages, by whole names. */
const MOST_ROWS_IN_ONE = 40;

/** A digest with its table in one shape. */
export function draftIn(shape: TableShape, parts: DigestParts, textAbove: TextAbove): Draft {
  const table = standingTable(parts.words, viewsOf(parts), shape);
  return { text: textAbove(table), table };
}

/** So much of a message is left for the table below its text. */
export function roomBelow(text: string, maxText: number): number {
  return maxText - text.length - "\n\n".length;
}
