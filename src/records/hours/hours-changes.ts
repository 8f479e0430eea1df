import type { Day } from "../../rules/calendar/time.ts";
import type { HoursEntry } from "./hours-entry.ts";
import type { LedgerEntry, LedgerRecord } from "./ledger-model.ts";

/** Who does something to hours, when, and under which key it is done exactly once. */
export interface HoursChange {
  key: string;
  by: string;
  /** Epoch milliseconds: the arrival of the message. */
  at: number;
  /** The platform's name of the message. */
  source: string;
  /** Why a locked week is changed. */
  reason?: string;
}

/** Volunteer hours as declared. */
export interface Declared {
  minutes: number;
  day: Day;
  note: string;
  clock?: { from: string; to: string };
}

/** How week and day stand afterwards. */
export interface HoursTotals {
  weekMinutes: number;
  dayMinutes: number;
}

/** `already`: another press or message did it before under this key; a crashed step run again finds `logged` again. */
export interface Logged extends HoursTotals {
  kind: "logged" | "already" | "day-full";
  entry: HoursEntry;
}

/** `gone`: somebody else undid or corrected it before. */
export interface Changed extends HoursTotals {
  kind: "done" | "already" | "gone" | "day-full";
  entry: HoursEntry;
}

/** A line of the ledger; only the fields that belong there are taken over. */
export function entryFor({
  key,
  minutes,
  day,
  note,
  clock,
  by,
  at,
  source,
  reason,
}: Declared & HoursChange): LedgerEntry {
  const entry = { key, duty: "D1" as const, amount: minutes, day, note, by, at: new Date(at), source };
  return { ...entry, ...(clock ? { clock } : {}), ...(reason ? { reason } : {}) };
}

/** The line that takes an entry back. */
export function reversal({ key, minutes, day }: HoursEntry, deed: HoursChange): LedgerEntry {
  return { ...entryFor({ ...deed, day, note: "", minutes: -minutes }), undoes: key };
}

/** A deed whose key was known is `done` when it was this very message, as after a crash. */
export function outcome(
  kind: "added" | "known" | "gone" | "full",
  after: LedgerRecord,
  deed: HoursChange,
): "done" | "already" | "gone" | "day-full" {
  if (kind === "full") return "day-full";
  if (kind !== "known") return kind === "added" ? "done" : "gone";
  const stored = after.entries.find((entry) => entry.key === deed.key);
  return stored?.at.getTime() === deed.at ? "done" : "already";
}

export function hoursTotals({ sums, days }: LedgerRecord, day: Day): HoursTotals {
  return { weekMinutes: sums?.D1 ?? 0, dayMinutes: days?.[day]?.D1 ?? 0 };
}
