import { createHash } from "node:crypto";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DeedKind } from "../../rules/duties/deed-kinds.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Amounts, LedgerLine, LedgerRecord, LineState } from "./ledger-model.ts";

/** What a deed counts for one duty, after all notes and corrections. Plain JSON. */
export interface DeedEntry {
  key: string;
  /** Key of the deed: what was said once may serve several duties, and has an entry for each. */
  deed: string;
  /** A short name of the entry, fit for a button. */
  ref: string;
  cadre: string;
  weekId: PeriodId;
  day: Day;
  duty: DutyId;
  /** In the duty's measure: minutes, or times. */
  amount: number;
  note: string;
  kind?: DeedKind;
  /** Code of the unit whose activity or branch it was. */
  unit?: string;
  /** As it was said, where no unit was found. */
  place?: string;
  /** Ids of files. */
  evidence?: readonly string[];
  state?: LineState;
  clock?: { from: string; to: string };
  /** Code of the cadre who logged it: a secretary may log for a member. */
  by: string;
  /** Epoch milliseconds. */
  at: number;
  source: string;
}

/** The entries of one deed. */
export type DeedEntries = [DeedEntry, ...DeedEntry[]];

/** A short name for an entry's key: ten hexadecimal digits, enough to distinguish one person's entries. */
export function refOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 10);
}

/** The entries of a week that were not undone, in the order they were made. */
export function entriesInForce(ledger: LedgerRecord): DeedEntry[] {
  const undone = new Set(ledger.entries.map((line) => line.undoes));
  return entriesEver(ledger).filter((entry) => !undone.has(entry.key));
}

/** Every entry of a week, also those that were undone since. */
export function entriesEver(ledger: LedgerRecord): DeedEntry[] {
  const notes = new Map<string, string>();
  const evidence = new Map<string, readonly string[]>();
  for (const line of ledger.entries) {
    if (line.annotates && !line.evidence) notes.set(line.annotates, line.note);
    const shown = line.annotates ?? line.key;
    if (line.evidence) evidence.set(shown, evidenceAfter(evidence.get(shown), line.evidence));
  }
  return ledger.entries
    .filter(({ undoes, annotates }) => !undoes && !annotates)
    .map((line) => entryOf(ledger, { ...line, evidence: evidence.get(line.key) }, notes.get(line.key)));
}

/** What shows a deed after a line that adds to it, or takes all off. */
function evidenceAfter(before: readonly string[] = [], change: readonly string[]): readonly string[] {
  return change.length === 0 ? [] : [...new Set([...before, ...change])];
}

/** A ledger as it stood before a message whose changes have keys like this one: `<message>#<n>`. */
export function withoutMessage(ledger: LedgerRecord, key: string): LedgerRecord {
  const message = key.slice(0, key.lastIndexOf("#") + 1);
  if (message === "") return ledger;
  return { ...ledger, entries: ledger.entries.filter((line) => !line.key.startsWith(message)) };
}

/** One line of the ledger as an entry, even if it was undone. */
export function entryOf(ledger: Pick<LedgerRecord, "_id">, line: LedgerLine, note = line.note): DeedEntry {
  const {
    key,
    deed = key,
    duty,
    amount,
    day,
    kind,
    unit,
    place,
    evidence,
    state,
    clock,
    by,
    at,
    source,
  } = line;
  const [weekId = "", ...cadre] = ledger._id.split(":");
  return {
    key,
    deed,
    ref: refOf(key),
    cadre: cadre.join(":"),
    weekId,
    day,
    duty,
    amount,
    note,
    ...(kind ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(evidence && evidence.length > 0 ? { evidence } : {}),
    ...(state ? { state } : {}),
    ...(clock ? { clock } : {}),
    by,
    at: at.getTime(),
    source,
  };
}

/** How much the entries of one deed count for each duty. */
export function amountsOf(entries: readonly DeedEntry[]): Amounts {
  return Object.fromEntries(entries.map(({ duty, amount }) => [duty, amount]));
}
