import type { PaperField } from "../../src/rules/papers/papers.ts";
import type { PlainKey, Words } from "../../src/words/words.ts";
import { tagsOf } from "./parts.ts";
import type { Column } from "./tables.ts";

/** A field, the words above it, and its share of the table's width. */
export type Cell = readonly [field: PaperField, header: PlainKey, share: number];

/** What is short and compared from row to row stands in the middle. */
const CENTRED: ReadonlySet<PaperField> = new Set(["number", "published", "published-on", "reach"]);

/** The columns of a table that has a row for each round of a part. */
export function repeatedRow(words: Words, part: PaperField, cells: readonly Cell[]): Column[] {
  const { tag, begin, end } = tagsOf(words);
  return cells.map(([field, header, share], place) => ({
    header: words.label(header),
    cell: `${place === 0 ? begin(part) : ""}${tag(field)}${place === cells.length - 1 ? end(part) : ""}`,
    share,
    centred: CENTRED.has(field),
  }));
}
