import type { Span } from "./away.ts";
import type { Book } from "./book.ts";

export type EntryKind = "training-content" | "peak-drive" | "youth-work" | "contest" | "publicity" | "plan";

/** What a unit has entered as the year goes, and the days of which it is told; what was taken back is gone. */
export interface Entry extends Span {
  unit: string;
  kind: EntryKind;
  title: string;
  /** How many it reached, of what was published. */
  reach: number;
  /** Which criterion of the youth model it was about. */
  criterion?: Criterion;
  /** Of a plan: when each, by their code, said that they have read it. */
  readBy: Map<string, string>;
}

export type Criterion = "pure-heart" | "bright-mind" | "great-ambition";
export const CRITERIA: readonly Criterion[] = ["pure-heart", "bright-mind", "great-ambition"];

/** It goes on. */
export const NO_END = "9999-12-31";

/** What some units have entered that touches these days; what a unit entered that has gone into another counts for that one. */
export function entriesOf(
  book: Book,
  units: Iterable<string>,
  { from, to, asOf = to }: Span & { asOf?: string },
): Entry[] {
  const wanted = new Set(units);
  return book.entries.filter(
    (entry) => entry.from <= to && entry.to >= from && wanted.has(book.heirOf(entry.unit, asOf)),
  );
}

/** The plan that a unit made known last in the year of a day; nothing when there is none, or several of one day. */
export function latestPlan(book: Book, unit: string, day: string): Entry | undefined {
  const year = day.slice(0, 4);
  const plans = book.entries.filter(
    (entry) => entry.kind === "plan" && entry.from.startsWith(year) && book.heirOf(entry.unit, day) === unit,
  );
  const last = plans
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
  const [plan, ...others] = plans.filter(({ from }) => from === last);
  return others.length === 0 ? plan : undefined;
}
