import type { Day } from "../../rules/calendar/time.ts";
import { DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { DeedEntry } from "./deed-entry.ts";
import type { Amounts, LedgerLine, LedgerRecord } from "./ledger-model.ts";

/** Who changes what was done, when, and under which key it is done exactly once. */
export interface DeedChange {
  key: string;
  by: string;
  /** Epoch milliseconds: the arrival of the message. */
  at: number;
  /** The platform's name of the message. */
  source: string;
  /** Why a locked period is changed. */
  reason?: string;
}

/** Something done on a day, as declared: it serves one duty or several. */
export interface Declared {
  amounts: Amounts;
  day: Day;
  note: string;
  clock?: { from: string; to: string };
}

/** The week's and the day's sums afterwards. */
export interface Totals {
  week: Amounts;
  day: Amounts;
}

/** The lines of a deed, one for each duty that it serves: the first has the deed's own key. */
export function linesFor({ amounts, ...declared }: Declared, change: DeedChange): LedgerLine[] {
  const served = DUTY_IDS.flatMap((duty) => {
    const amount = amounts[duty];
    return amount === undefined ? [] : [{ duty, amount }];
  });
  return served.map(({ duty, amount }, place) => ({
    ...lineOf({ ...declared, duty, amount }, change, place),
    ...(place > 0 ? { deed: change.key } : {}),
  }));
}

/** The lines that take entries of one deed back. */
export function reversals(entries: readonly DeedEntry[], change: DeedChange): LedgerLine[] {
  return entries.map(({ key, duty, amount, day }, place) => ({
    ...lineOf({ duty, amount: -amount, day, note: "" }, change, place),
    undoes: key,
  }));
}

/** The lines that give entries of one deed another note. */
export function annotations(entries: readonly DeedEntry[], note: string, change: DeedChange): LedgerLine[] {
  return entries.map(({ key, duty, day }, place) => ({
    ...lineOf({ duty, amount: 0, day, note }, change, place),
    annotates: key,
  }));
}

interface Said extends Omit<Declared, "amounts"> {
  duty: DutyId;
  amount: number;
}

/** @param place among the lines of one change; only the fields that belong in a ledger are taken over */
function lineOf(
  { duty, amount, day, note, clock }: Said,
  { key, by, at, source, reason }: DeedChange,
  place: number,
): LedgerLine {
  const line = {
    key: place === 0 ? key : `${key}+${duty}`,
    duty,
    amount,
    day,
    note,
    by,
    at: new Date(at),
    source,
  };
  return { ...line, ...(clock ? { clock } : {}), ...(reason ? { reason } : {}) };
}

/** A change whose key was known is `done` when it was this very message, as after a crash. */
export function outcome(
  kind: "added" | "known" | "gone" | "full" | "alike",
  after: LedgerRecord,
  change: DeedChange,
): "done" | "already" | "gone" | "day-full" {
  if (kind === "full") return "day-full";
  if (kind !== "known") return kind === "added" ? "done" : "gone";
  const stored = after.entries.find((line) => line.key === change.key);
  return stored?.at.getTime() === change.at ? "done" : "already";
}

export function totals({ sums, days }: LedgerRecord, day: Day): Totals {
  return { week: sums ?? {}, day: days?.[day] ?? {} };
}
