import type { z } from "zod";
import { type Phrase, phrase } from "../../words/words.ts";
import type { Cell } from "../workbook/cell.ts";
import { LIMITS } from "../workbook/limits.ts";
import { tidy } from "./plain-form.ts";
import type { Problem } from "./problem.ts";
import { reasonOf } from "./reasons.ts";
import type { TableRow } from "./table.ts";

/** How the columns of one sheet are read. */
export interface RowReader<F extends string, R> {
  readonly sheet: string;
  readonly columns: Readonly<Record<F, string>>;
  readonly schema: z.ZodType<R>;
  /** The columns in which a date cell is a date; elsewhere Excel has turned a code into a date. */
  readonly dates: readonly string[];
  /** The columns in which a line break separates values; elsewhere it is a space. */
  readonly lists: readonly string[];
  /** Whether a further row of a code is no mistake; left out: it is one. */
  readonly mayRepeat?: (first: R, second: R) => boolean;
}

/** What can be read of an incomplete row: the texts of its correct cells. */
export type Sound = Readonly<Record<string, string>>;

/**
 * Reads one row: its values, or a problem for every wrong cell.
 * @param unsure fields to ignore; without them a row may be unusable and yet have no problem
 */
export function readRow<F extends string, R>(
  { row, cells }: TableRow<F>,
  reader: RowReader<F, R>,
  unsure: ReadonlySet<F>,
): { value: R } | { problems: Problem[]; sound: Sound } {
  const { sheet, columns, schema } = reader;
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  const wrong = new Set<string>(unsure);
  for (const field in columns) {
    const cell = unsure.has(field) ? undefined : cells[field];
    const reason = cell && wrongCell(cell, reader.dates.includes(field));
    if (reason) problems.push({ sheet, row, column: columns[field], reason });
    if (reason) wrong.add(field);
    texts[field] = cell && !reason ? textOf(cell, reader.lists.includes(field)) : "";
  }
  const read = schema.safeParse(texts);
  if (read.success && problems.length === 0) return { value: read.data };
  for (const field in columns) {
    const issue = read.error?.issues.find(({ path }) => path[0] === field);
    if (!issue || wrong.has(field)) continue;
    wrong.add(field);
    const reason = reasonOf(messageOf(issue), texts[field] ?? "");
    problems.push({ sheet, row, column: columns[field], reason });
  }
  const sound = Object.fromEntries(Object.entries(texts).filter(([field]) => !wrong.has(field)));
  return { problems, sound };
}

/** A formula that was typed into a cell of text; `+84 912…` is a phone number, `-` an empty mark. */
const FORMULA = /^\s*(?:[=@]|\+\p{L})/u;

function wrongCell(cell: Cell, isDateColumn: boolean): Phrase | undefined {
  if (cell.kind === "error") return phrase("roster-cell-error", { value: cell.text.slice(0, 20) });
  if (cell.kind === "uncomputed") return phrase("roster-cell-uncomputed");
  if (cell.kind === "long") return phrase("roster-cell-long", { most: String(LIMITS.cellCharacters) });
  if (cell.kind === "text" && FORMULA.test(cell.text))
    return phrase("roster-cell-formula", { value: tidy(cell.text).slice(0, 40) });
  if (cell.kind === "date" && !isDateColumn) return phrase("roster-cell-date", { value: cell.day });
  return undefined;
}

function textOf(cell: Cell, isList: boolean): string {
  if (cell.kind === "date") return cell.day;
  if (cell.kind === "uncomputed" || cell.kind === "long") return "";
  return isList ? cell.text.split("\n").map(tidy).join("\n").trim() : tidy(cell.text);
}

/** The issues of a union are inside it. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union") return issue.message;
  return issue.errors.at(-1)?.[0]?.message ?? issue.message;
}
