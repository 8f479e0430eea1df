import { createHash } from "node:crypto";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { LedgerEntry, LedgerRecord } from "./ledger-model.ts";

/** Volunteer hours that count, as they stand after every note and correction. Plain JSON. */
export interface HoursEntry {
  key: string;
  /** A short name of the entry, fit for a button. */
  ref: string;
  cadre: string;
  weekId: PeriodId;
  day: Day;
  minutes: number;
  note: string;
  clock?: { from: string; to: string };
  /** Code of the cadre who logged it: a secretary may log for a member. */
  by: string;
  /** Epoch milliseconds. */
  at: number;
  source: string;
}

/** A short name of an entry's key: ten hexadecimal digits, told apart among the entries of one person. */
export function refOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 10);
}

/** The entries of a week that were not undone, in the order they were made. */
export function entriesInForce(ledger: LedgerRecord): HoursEntry[] {
  const undone = new Set(ledger.entries.map((entry) => entry.undoes));
  return declared(ledger).filter((entry) => !undone.has(entry.key));
}

/** A ledger as it stood before a message whose deeds have keys like this one: `<message>#<n>`. */
export function withoutDeed(ledger: LedgerRecord, key: string): LedgerRecord {
  const message = key.slice(0, key.lastIndexOf("#") + 1);
  if (message === "") return ledger;
  return { ...ledger, entries: ledger.entries.filter((entry) => !entry.key.startsWith(message)) };
}

/** Every declaration of a week, also those that were undone since. */
export function declared(ledger: LedgerRecord): HoursEntry[] {
  const notes = new Map(
    ledger.entries.flatMap((entry) => (entry.annotates ? [[entry.annotates, entry.note]] : [])),
  );
  return ledger.entries
    .filter(({ duty, undoes, annotates }) => duty === "D1" && !undoes && !annotates)
    .map((entry) => entryOf(ledger, entry, notes.get(entry.key)));
}

/** One line of the ledger as an entry, also one that was undone since. */
export function entryOf(
  ledger: Pick<LedgerRecord, "_id">,
  entry: LedgerEntry,
  note = entry.note,
): HoursEntry {
  const { key, amount, day, clock, by, at, source } = entry;
  const [weekId = "", ...cadre] = ledger._id.split(":");
  return {
    key,
    ref: refOf(key),
    cadre: cadre.join(":"),
    weekId,
    day,
    minutes: amount,
    note,
    ...(clock ? { clock } : {}),
    by,
    at: at.getTime(),
    source,
  };
}
