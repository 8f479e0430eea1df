import type { z } from "zod";
import { type Phrase, phrase } from "../../words/words.ts";
import type { Cell } from "../workbook/cell.ts";
import { tidy } from "./plain-form.ts";
import type { Problem } from "./problem.ts";
import { reasonOf } from "./reasons.ts";
import type { TableRow } from "./table.ts";

/** How the columns of one sheet are read. */
export interface RowReader<F extends string, R> {
  readonly sheet: string;
  readonly columns: Readonly<Record<F, string>>;
  readonly schema: z.ZodType<R>;
  /** The columns in which a date cell is a date; anywhere else Excel made a date of a code. */
  readonly dates: readonly string[];
  /** The columns in which a line break parts several values; anywhere else it is a space. */
  readonly lists: readonly string[];
}

/** Reads one row: its values, or every cell that is wrong. */
export function readRow<F extends string, R>(
  { row, cells }: TableRow<F>,
  reader: RowReader<F, R>,
): { value: R } | { problems: Problem[] } {
  const { sheet, columns, schema } = reader;
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const field in columns) {
    const cell = cells[field];
    const reason = cell && wrongCell(cell, reader.dates.includes(field));
    if (reason) problems.push({ sheet, row, column: columns[field], reason });
    texts[field] = cell && !reason ? textOf(cell, reader.lists.includes(field)) : "";
  }
  if (problems.length > 0) return { problems };
  const read = schema.safeParse(texts);
  if (read.success) return { value: read.data };
  for (const field in columns) {
    const issue = read.error.issues.find(({ path }) => path[0] === field);
    if (!issue) continue;
    const reason = reasonOf(messageOf(issue), texts[field] ?? "");
    problems.push({ sheet, row, column: columns[field], reason });
  }
  return { problems };
}

function wrongCell(cell: Cell, isDateColumn: boolean): Phrase | undefined {
  if (cell.kind === "error") return phrase("roster-cell-error", { value: cell.text.slice(0, 20) });
  if (cell.kind === "uncomputed") return phrase("roster-cell-uncomputed");
  if (cell.kind === "date" && !isDateColumn) return phrase("roster-cell-date", { value: cell.day });
  return undefined;
}

function textOf(cell: Cell, isList: boolean): string {
  if (cell.kind === "date") return cell.day;
  if (cell.kind === "uncomputed") return "";
  return isList ? cell.text.split("\n").map(tidy).join("\n").trim() : tidy(cell.text);
}

/** A union keeps the reasons of its members inside. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union") return issue.message;
  return issue.errors.at(-1)?.[0]?.message ?? issue.message;
}
