import type { Day } from "../rules/calendar/time.ts";
import type { EntryValues } from "../rules/entries/entry.ts";
import type { EntryField } from "../rules/entries/entry-field.ts";
import type { EntryBook } from "../rules/entries/entry-kind.ts";
import { ENTRY_KIND_IDS, ENTRY_KINDS, type EntryKind } from "../rules/entries/entry-kinds.ts";
import type { PublicitySum } from "../rules/entries/publicity-sums.ts";
import { fieldText } from "../words/entry-text.ts";
import type { Words } from "../words/words.ts";
import type { TypedCell, TypedColumn, TypedSheet } from "./workbook/typed-sheets.ts";

/** An entry as a workbook has it. */
export interface ListedEntry {
  readonly unit: string;
  readonly kind: EntryKind;
  readonly values: EntryValues;
  /** Who entered it, and the day. */
  readonly by: string;
  readonly entered: Day;
}

/** Sums under a name: of a unit, or of a criterion. */
export type NamedSum = PublicitySum & { readonly name: string };

/** A sheet for each kind of a book that has entries, in the table's order. */
export function entriesSheets(words: Words, book: EntryBook, entries: readonly ListedEntry[]): TypedSheet[] {
  return ENTRY_KIND_IDS.filter((kind) => ENTRY_KINDS[kind].book === book).flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return own.length > 0 ? [sheetOf(words, kind, own)] : [];
  });
}

function sheetOf(words: Words, kind: EntryKind, entries: readonly ListedEntry[]): TypedSheet {
  const { fields } = ENTRY_KINDS[kind];
  return {
    name: words.label(`entry-sheet-${kind}`),
    columns: [
      { header: words.label("entry-column-unit"), width: 34, kind: "text" },
      ...fields.map((field) => columnOf(words, field)),
      { header: words.label("entry-column-by"), width: 24, kind: "text" },
      { header: words.label("entry-column-entered"), width: 14, kind: "day" },
    ],
    rows: entries.map(({ unit, values, by, entered }) => [
      unit,
      ...fields.map((field) => cellOf(words, field, values)),
      by,
      entered,
    ]),
  };
}

function columnOf(words: Words, { id, reads }: EntryField): TypedColumn {
  const header = words.label(`entry-label-${id}`);
  if (reads === "day") return { header, width: 14, kind: "day" };
  if (reads === "count") return { header, width: 14, kind: "count" };
  return { header, width: reads === "text" || reads === "link" ? 44 : 22, kind: "text" };
}

function cellOf(words: Words, field: EntryField, values: EntryValues): TypedCell {
  if (field.reads === "day" || field.reads === "count") return values[field.id] ?? null;
  return fieldText(words, field, values) ?? null;
}

/** Sums of what was published, by unit and by criterion. */
export function publicitySheets(
  words: Words,
  { units, criteria }: { units: readonly NamedSum[]; criteria: readonly NamedSum[] },
): TypedSheet[] {
  const sheet = (name: string, first: string, sums: readonly NamedSum[]): TypedSheet => ({
    name,
    columns: [
      { header: first, width: 40, kind: "text" },
      { header: words.label("entry-column-count"), width: 14, kind: "count" },
      { header: words.label("entry-column-reach"), width: 18, kind: "count" },
    ],
    rows: sums.map(({ name: of, count, reach }) => [of, count, reach]),
  });
  return [
    sheet(words.label("entry-sheet-by-unit"), words.label("entry-column-unit"), units),
    sheet(words.label("entry-sheet-by-criterion"), words.label("entry-label-criterion"), criteria),
  ];
}
