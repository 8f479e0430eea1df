import type { Db } from "mongodb";

/** Agenda's schedule holds only the worker's beat, which every start sets again; who runs is true of this moment only. */
const LEFT_OUT = /^(agenda|system\.|processes$)/i;

/**
 * A server without snapshots is read collection by collection. This order keeps what matters true:
 * - what jobs have done and planned before the notices, and these before the chats: a notice is restored as not yet
 * said although its chat knows it, never as said although its chat does not; its key drops the second one;
 * - the chats before all records: a message is restored as not yet handled although its entry is there, never the other
 * way round; the entry's key makes handling it again change nothing;
 * - what makes imports of a roster true after the records that they have prepared;
 * - the days of events after the events, and the lists of units, which name the months of their sittings, after these, for the
 * same reason;
 * - the lists of ledgers, works and units' papers in which something waits, or counts in a year, after these: they may name too many, but never too few;
 * - files last, because they are stored before a chat names them. Before them the lists by which people and addresses are
 * found: such a list may name too many, but never too few. A unit's templates after what names them, for the same reason.
 */
const FIRST = ["meta", "job_runs", "planned_notices", "notices", "chats"];
const LAST = [
  "deeds_waiting",
  "roster_state",
  "unit_members",
  "cadre_addresses",
  "waiting_absences",
  "event_days",
  "unit_lists",
  "works_of_year",
  "waiting_works",
  "waiting_unit_papers",
  "template_files",
  "files",
];

/** Names of the collections that belong in a backup, in reading order. */
export async function keptCollections(db: Db): Promise<string[]> {
  const all = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = all.map(({ name }) => name).filter(isKept);
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Whether a collection belongs in a backup. */
export function isKept(name: string): boolean {
  return !LEFT_OUT.test(name);
}

function rank(name: string): number {
  const first = FIRST.indexOf(name);
  if (first >= 0) return first;
  return FIRST.length + LAST.indexOf(name) + 1;
}
