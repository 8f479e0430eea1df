import { phrase } from "../../words/words.ts";
import type { SheetRow } from "../workbook/cell.ts";
import { OPTIONAL_COLUMNS } from "./columns.ts";
import { plainForm, tidy } from "./plain-form.ts";
import type { Note, Problem } from "./problem.ts";

/** Which column of a sheet holds what. */
export interface Header<F extends string> {
  readonly fields: ReadonlyMap<number, F>;
  /** Fields with no column or more than one. */
  readonly unsure: ReadonlySet<F>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** A row is the header when it names at least two columns; undefined otherwise. */
export function findHeader<F extends string>(
  { row, cells }: SheetRow,
  sheet: string,
  columns: Readonly<Record<F, string>>,
): Header<F> | undefined {
  const known = new Map<string, F>();
  for (const field in columns) known.set(plainForm(columns[field]), field);
  const fields = new Map<number, F>();
  const ignored: string[] = [];
  const twice = new Set<F>();
  for (const [column, cell] of cells) {
    if (cell.kind !== "text") continue;
    const field = known.get(plainForm(cell.text));
    if (!field) ignored.push(tidy(cell.text).slice(0, 60));
    else if ([...fields.values()].includes(field)) twice.add(field);
    else fields.set(column, field);
  }
  if (fields.size < 2) return undefined;

  const present = new Set(fields.values());
  const unsure = new Set<F>(twice);
  const problems: Problem[] = [];
  for (const field in columns) {
    const column = columns[field];
    if (!present.has(field)) unsure.add(field);
    if (twice.has(field)) problems.push({ sheet, row, column, reason: phrase("roster-column-twice") });
    if (present.has(field) || OPTIONAL_COLUMNS.has(column)) continue;
    problems.push({ sheet, row, column, reason: phrase("roster-column-missing") });
  }
  const notes: Note[] = [];
  if (ignored.length > 0) {
    notes.push({ sheet, phrase: phrase("roster-note-ignored", { columns: shown(ignored) }) });
  }
  return { fields, unsure, notes, problems };
}

/** So many columns are named in a note; of more it tells how many. */
const NAMED = 20;

function shown(columns: readonly string[]): string {
  const more = columns.length - NAMED;
  return [...columns.slice(0, NAMED), ...(more > 0 ? [`… (+${more})`] : [])].join(" · ");
}
