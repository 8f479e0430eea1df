import type { Day } from "../../rules/calendar/time.ts";
import { DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { Declared, DeedChange } from "./declared.ts";
import type { DeedEntries, DeedEntry } from "./deed-entry.ts";
import type { Written } from "./ledger.ts";
import type { Amounts, LedgerLine, LedgerRecord, LineState } from "./ledger-model.ts";
import { decisionKey, inForce } from "./line-states.ts";
import { countingIn, declaredIn } from "./line-sums.ts";

/** The sums afterwards. */
export interface Totals {
  /** What counts in the week. */
  week: Amounts;
  /** What was declared of the day, also what waits. */
  day: Amounts;
}

/** The lines of a deed, one for each duty that it serves: the first has the deed's own key. */
export function linesFor({ amounts, ...declared }: Declared, change: DeedChange): LedgerLine[] {
  const served = DUTY_IDS.flatMap((duty) => {
    const amount = amounts[duty];
    return amount === undefined ? [] : [{ duty, amount }];
  });
  return served.map(({ duty, amount }, nth) => ({
    ...lineOf({ ...declared, duty, amount }, change, nth),
    ...(nth > 0 ? { deed: change.key } : {}),
  }));
}

/** The lines that take entries of one deed back. */
export function reversals(entries: readonly DeedEntry[], change: DeedChange): LedgerLine[] {
  return entries.map(({ key, duty, amount, day, kind, unit, place, event, state }, n) => ({
    ...lineOf({ duty, amount: -amount, day, note: "", kind, unit, place, event, state }, change, n),
    undoes: key,
  }));
}

/** The lines that give entries of one deed another note. */
export function annotations(entries: readonly DeedEntry[], note: string, change: DeedChange): LedgerLine[] {
  return entries.map(({ key, duty, day }, n) => ({
    ...lineOf({ duty, amount: 0, day, note }, change, n),
    annotates: key,
  }));
}

/** The lines that add files to what shows the entries of one deed, or with none take all of them off. */
export function showings(
  entries: readonly DeedEntry[],
  evidence: readonly string[],
  change: DeedChange,
): LedgerLine[] {
  return entries.map(({ key, duty, day }, n) => ({
    ...lineOf({ duty, amount: 0, day, note: "", evidence }, change, n),
    annotates: key,
  }));
}

/** The lines of a head's decision about entries of one deed; each has a key that only one decision can have. */
export function decisionLines(
  entries: DeedEntries,
  to: "counts" | LineState,
  change: DeedChange,
): LedgerLine[] {
  return entries.map(({ key, duty, amount, day, kind, unit, place, event, state, decisions = 0 }, nth) => ({
    ...lineOf(
      { duty, amount: 0, day, note: "", kind, unit, place, event, ...(to === "counts" ? {} : { state: to }) },
      change,
      nth,
    ),
    key: decisionKey(key, decisions),
    deed: change.key,
    decides: { key, amount, ...(state ? { was: state } : {}) },
  }));
}

interface Said extends Omit<Declared, "amounts" | "state"> {
  duty: DutyId;
  amount: number;
  state?: LineState;
}

/** @param nth among the lines of one change; only the fields that belong in a ledger are taken over */
function lineOf(
  { duty, amount, day, note, clock, kind, unit, place, event, evidence, state }: Said,
  { key, by, at, source, reason }: DeedChange,
  nth: number,
): LedgerLine {
  return {
    key: nth === 0 ? key : `${key}+${duty}`,
    duty,
    amount,
    day,
    note,
    by,
    at: new Date(at),
    source,
    // Plain hours are as they always were.
    ...(kind && kind !== "hours" ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(event ? { event } : {}),
    ...(evidence ? { evidence } : {}),
    ...(state ? { state } : {}),
    ...(clock ? { clock } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** A change whose key was known is `done` when it was this very message, as after a crash. */
export function outcome(
  kind: Written["kind"],
  after: LedgerRecord,
  change: DeedChange,
): "done" | "already" | "gone" | "day-full" | "once" | "same" {
  if (kind === "full") return "day-full";
  if (kind === "once" || kind === "same") return kind;
  if (kind !== "known") return kind === "added" ? "done" : "gone";
  const stored = after.entries.find((line) => line.key === change.key);
  return stored?.at.getTime() === change.at ? "done" : "already";
}

/** Whether nothing of a deed counts any more: it was taken back, corrected or refused since. @param deed its key */
export function isOver({ entries }: LedgerRecord, deed: string): boolean {
  return !inForce(entries).some((line) => (line.deed ?? line.key) === deed);
}

/** The sums of the week and of one day, in each duty's measure. */
export function totals({ sums, days }: Pick<LedgerRecord, "sums" | "days">, day: Day): Totals {
  return { week: countingIn(sums ?? {}), day: declaredIn(days?.[day] ?? {}) };
}
