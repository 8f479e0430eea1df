import type { Connection } from "mongoose";
import { type Period, type PeriodId, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { MOST_MINUTES_A_DAY } from "../../rules/reading/hours-reading.ts";
import type { CombinerSizes } from "../database/write-combiner.ts";
import {
  type Changed,
  type Declared,
  entryFor,
  type HoursChange,
  hoursTotals,
  type Logged,
  outcome,
  reversal,
} from "./hours-changes.ts";
import { declared, entriesInForce, entryOf, type HoursEntry, refOf, withoutDeed } from "./hours-entry.ts";
import { createLedger, ledgerId } from "./ledger.ts";
import { type LedgerEntry, ledgerModel } from "./ledger-model.ts";

/** Reads and writes of volunteer hours (duty D1, IV.2.2): a ledger a week, nothing overwritten without a trace. */
export type Hours = ReturnType<typeof createHours>;

/** How far back an entry is looked for by its message or short name; weeks lock long before. */
const RECENT_WEEKS = 12;

/** An entry, and when the message it came from was first sent, epoch milliseconds. */
export interface Sourced {
  entry: HoursEntry;
  sentAt: number;
}

export function createHours(connection: Connection, sizes?: CombinerSizes) {
  const ledger = createLedger(ledgerModel(connection), sizes);

  async function log({ cadre, ...given }: Declared & HoursChange & { cadre: string }): Promise<Logged> {
    const entry = entryFor(given);
    const week = periodOf("week", entry.day).id;
    const { kind, ledger: after } = await ledger.write(ledgerId(week, cadre), [entry], MOST_MINUTES_A_DAY);
    const stored = after.entries.find((other) => other.key === entry.key) ?? entry;
    const again = stored.at.getTime() !== given.at ? "already" : "logged";
    return {
      kind: kind === "added" ? "logged" : kind === "full" ? "day-full" : again,
      entry: entryOf({ _id: ledgerId(week, cadre) }, stored),
      ...hoursTotals(after, stored.day),
    };
  }

  async function undo(target: HoursEntry, deed: HoursChange): Promise<Changed> {
    const id = ledgerId(target.weekId, target.cadre);
    const { kind, ledger: after } = await ledger.write(id, [reversal(target, deed)]);
    return { kind: outcome(kind, after, deed), entry: target, ...hoursTotals(after, target.day) };
  }

  async function entries(cadre: string, weekIds: readonly PeriodId[]): Promise<HoursEntry[]> {
    const found = await ledger.readMany(weekIds.map((week) => ledgerId(week, cadre)));
    // Platforms tell seconds: within one, the order in which the ledger was written decides.
    const newestFirst = found.flatMap((ledger) => entriesInForce(ledger).reverse());
    return newestFirst.sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
  }

  return {
    /** Logs hours of one day. No more than 24 hours a day in sum: `day-full` saves nothing. */
    log,

    /** Takes an entry back, once. */
    undo,

    /** Puts new hours in the place of an entry, in one update within a week; across weeks first the new, then the undo. */
    async correct(target: HoursEntry, given: Declared, deed: HoursChange): Promise<Changed> {
      const corrected: LedgerEntry = { ...entryFor({ ...given, ...deed }), corrects: target.key };
      const week = periodOf("week", given.day).id;
      const id = ledgerId(week, target.cadre);
      const undoDeed = { ...deed, key: `${deed.key}:undo` };
      const sameWeek = week === target.weekId;
      if (!sameWeek && (await isGone(target, undoDeed.key)))
        return { kind: "gone", entry: target, ...hoursTotals(await ledger.read(id), given.day) };
      const lines = sameWeek ? [corrected, reversal(target, undoDeed)] : [corrected];
      const { kind, ledger: after } = await ledger.write(id, lines, MOST_MINUTES_A_DAY);
      const entry = entryOf({ _id: id }, corrected);
      const result = { kind: outcome(kind, after, deed), entry, ...hoursTotals(after, given.day) };
      if (sameWeek || kind === "full") return result;
      const undone = await undo(target, undoDeed);
      if (undone.kind !== "gone") return result;
      return { ...(await undo(entry, { ...deed, key: `${deed.key}:back` })), kind: "gone" };
    },

    /** Gives an entry another note; the former one stays in the ledger. */
    async addNote(target: HoursEntry, note: string, deed: HoursChange): Promise<Changed> {
      const line = { ...entryFor({ ...deed, minutes: 0, day: target.day, note }), annotates: target.key };
      const { kind, ledger: after } = await ledger.write(ledgerId(target.weekId, target.cadre), [line]);
      return {
        kind: outcome(kind, after, deed),
        entry: { ...target, note },
        ...hoursTotals(after, target.day),
      };
    },

    /** What counts in these weeks, the newest day first. */
    entries,

    /**
     * The newest standing entry that came from a message, in the weeks up to a day, and when that message was first sent.
     * @param key of the deed that looks: what the same message has done before, in a step that was not kept, is left out
     */
    async findBySource(cadre: string, source: string, day: Day, key: string): Promise<Sourced | undefined> {
      const found = await ledger.readMany(weeksUpTo(day).map((week) => ledgerId(week, cadre)));
      const before = found.map((record) => withoutDeed(record, key));
      const isFrom = (entry: HoursEntry) => entry.source === source;
      const newest = (a: HoursEntry, b: HoursEntry) => b.at - a.at;
      const [entry] = before
        .flatMap((record) => entriesInForce(record).reverse())
        .filter(isFrom)
        .sort(newest);
      const sentAt = Math.min(
        ...before
          .flatMap(declared)
          .filter(isFrom)
          .map(({ at }) => at),
      );
      return entry && { entry, sentAt };
    },

    /** The entry with a short name, in the weeks up to a day; also one that was undone since. */
    async findByRef(cadre: string, ref: string, day: Day): Promise<HoursEntry | undefined> {
      const found = await ledger.readMany(weeksUpTo(day).map((week) => ledgerId(week, cadre)));
      return found.flatMap(declared).find((entry) => entry.ref === ref);
    },

    /**
     * What one deed of a secretary logged for several cadres on one day, also what was undone since: keys are
     * `<batch>:<cadre>`.
     */
    async findBatch(cadres: readonly string[], batchRef: string, day: Day): Promise<HoursEntry[]> {
      const week = periodOf("week", day).id;
      const found = await ledger.readMany(cadres.map((cadre) => ledgerId(week, cadre)));
      return found.flatMap(declared).filter(({ key, cadre }) => {
        const tail = `:${cadre}`;
        return key.endsWith(tail) && refOf(key.slice(0, -tail.length)) === batchRef;
      });
    },

    /** Every line of a week's ledger as it was written, undone ones and undoings too: who, when, why. */
    async history(cadre: string, week: PeriodId): Promise<LedgerEntry[]> {
      return (await ledger.read(ledgerId(week, cadre))).entries;
    },

    /** What counts of a duty of many cadres in many weeks, by `<week>:<cadre>`. */
    async amounts(
      cadres: readonly string[],
      weeks: readonly Period[],
      duty: DutyId,
    ): Promise<Map<string, number>> {
      const ids = weeks.flatMap((week) => cadres.map((cadre) => ledgerId(week.id, cadre)));
      return new Map((await ledger.sums(ids)).map(({ _id, sums }) => [_id, sums[duty] ?? 0]));
    },

    /** Minutes of many cadres in many weeks, by `<week>:<cadre>`; 0 where nothing was logged. */
    async weekMinutes(cadres: readonly string[], weekIds: readonly PeriodId[]): Promise<Map<string, number>> {
      const ids = weekIds.flatMap((week) => cadres.map((cadre) => ledgerId(week, cadre)));
      const minutes = new Map<string, number>(ids.map((id) => [id, 0]));
      for (const { _id, sums } of await ledger.sums(ids)) minutes.set(_id, sums.D1 ?? 0);
      return minutes;
    },
  };

  async function isGone(target: HoursEntry, undoKey: string): Promise<boolean> {
    const { entries: lines } = await ledger.read(ledgerId(target.weekId, target.cadre));
    const isThere = lines.some((line) => line.key === target.key);
    return !isThere || lines.some((line) => line.undoes === target.key && line.key !== undoKey);
  }
}

function weeksUpTo(day: Day): PeriodId[] {
  const weeks = [periodOf("week", day)];
  for (let week = weeks[0]; week && weeks.length < RECENT_WEEKS; ) {
    week = previousPeriod(week);
    weeks.push(week);
  }
  return weeks.map((week) => week.id);
}
