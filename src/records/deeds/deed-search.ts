import { type PeriodId, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { refOf } from "../database/short-ref.ts";
import { alikeIn, type Unlike } from "./alike.ts";
import type { DeedEntries, DeedEntry } from "./deed-entry.ts";
import { entriesEver, entriesInForce, entriesKept, withoutMessage } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerRecord } from "./ledger-model.ts";
import { holds } from "./line-states.ts";

/** How far back an entry is looked for by its message or short name; weeks and months lock long before. */
const RECENT_WEEKS = 12;
/** Files are looked at for the last time 60 days after they came, and may show what was done long before: a year holds both. */
const EVIDENCE_WEEKS = 52;

/** A deed's entries, and when the message they came from was first sent, epoch milliseconds. */
export interface Sourced {
  entries: DeedEntries;
  sentAt: number;
}

/** The ways to find what a cadre did. */
export function createDeedSearch(ledger: Ledger) {
  const read = (cadre: string, weekIds: readonly PeriodId[]): Promise<LedgerRecord[]> =>
    ledger.readMany(weekIds.map((week) => ledgerId(week, cadre)));

  /**
   * What counts or waits in these weeks, the newest day first.
   * @param key of the change that looks, as for `findBySource`
   */
  async function entries(cadre: string, weekIds: readonly PeriodId[], key?: string): Promise<DeedEntry[]> {
    return (await kept(cadre, weekIds, key)).filter(holds);
  }

  /** The same, and what was refused or is only registered. */
  async function kept(cadre: string, weekIds: readonly PeriodId[], key = ""): Promise<DeedEntry[]> {
    const found = (await read(cadre, weekIds)).map((record) => withoutMessage(record, key));
    // Platforms give seconds, so within one the order of the ledger decides.
    const newestFirst = found.flatMap((record) => entriesKept(record).reverse());
    return newestFirst.sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
  }

  /** What was not undone in these weeks, of many cadres and with what was refused; in no order. */
  async function keptIn(cadres: readonly string[], weeks: readonly PeriodId[]): Promise<DeedEntry[]> {
    const ids = cadres.flatMap((cadre) => weeks.map((week) => ledgerId(week, cadre)));
    return (await ledger.readMany(ids)).flatMap(entriesKept);
  }

  return {
    entries,

    kept,

    /** As `recent`, of many cadres and with what was refused; in no order. @param count of weeks */
    keptLately: (cadres: readonly string[], day: Day, count?: number): Promise<DeedEntry[]> =>
      keptIn(cadres, weeksUpTo(day, count)),

    keptIn,

    /**
     * What counts or waits in the weeks up to a day, the newest day first; as far back as entries are looked for.
     * @param key of the change that looks, as for `findBySource`
     */
    recent: (cadre: string, day: Day, key?: string): Promise<DeedEntry[]> =>
      entries(cadre, weeksUpTo(day), key),

    /** The deeds that may name a file by a day: also those that were refused, since a head may take that back. */
    mayNameFiles: (cadre: string, day: Day): Promise<DeedEntry[]> =>
      kept(cadre, weeksUpTo(day, EVIDENCE_WEEKS)),

    /**
     * The hours that a cadre has registered for a week and not done yet: the last that was said.
     * @param key of the change that looks, as for `findBySource`
     */
    async registered(cadre: string, week: PeriodId, key: string): Promise<DeedEntry | undefined> {
      return (await kept(cadre, [week], key))
        .filter(({ state }) => state === "registered")
        .toSorted((a, b) => b.at - a.at)[0];
    },

    /** The entries in force of an entry's deed, in the order they were made; none when all of it was undone. */
    async ofDeed({ cadre, weekId, deed }: DeedEntry): Promise<DeedEntry[]> {
      return (await read(cadre, [weekId])).flatMap(entriesInForce).filter((entry) => entry.deed === deed);
    },

    /**
     * The newest deed in force that came from a message, in the weeks up to a day, and when that message was first sent.
     * @param key of the change that looks: what the same message has done before, in a step that was not kept, is left out
     */
    async findBySource(cadre: string, source: string, key: string, day: Day): Promise<Sourced | undefined> {
      const before = (await read(cadre, weeksUpTo(day))).map((record) => withoutMessage(record, key));
      const isFrom = (entry: DeedEntry) => entry.source === source;
      const inForce = before.flatMap((record) => entriesInForce(record).reverse()).filter(isFrom);
      const [newest] = inForce.toSorted((a, b) => b.at - a.at);
      if (!newest) return undefined;
      const [first = newest, ...rest] = inForce.filter(({ deed }) => deed === newest.deed).reverse();
      const sentAt = Math.min(
        ...before
          .flatMap(entriesEver)
          .filter(isFrom)
          .map(({ at }) => at),
      );
      return { entries: [first, ...rest], sentAt };
    },

    /**
     * The newest entry that a message made, where nothing that came from it is in force any more.
     * @param key as for {@link findBySource}
     */
    async undoneOfSource(
      cadre: string,
      source: string,
      key: string,
      day: Day,
    ): Promise<DeedEntry | undefined> {
      const before = (await read(cadre, weeksUpTo(day))).map((record) => withoutMessage(record, key));
      const isFrom = (entry: DeedEntry) => entry.source === source;
      if (before.flatMap(entriesInForce).some(isFrom)) return undefined;
      return before
        .flatMap(entriesEver)
        .filter(isFrom)
        .toSorted((a, b) => b.at - a.at)[0];
    },

    /** The entry with a short name, in its week or, if that is not known, in the weeks up to a day; even if undone. */
    async findByRef(
      cadre: string,
      { ref, weekId }: { ref: string; weekId?: PeriodId },
      day: Day,
    ): Promise<DeedEntry | undefined> {
      const found = await read(cadre, weekId ? [weekId] : weeksUpTo(day));
      return found.flatMap(entriesEver).find((entry) => entry.ref === ref);
    },

    /** All that was ever written of some cadres in the week of a day, by their codes: also what was undone. */
    async linesOf(cadres: readonly string[], day: Day): Promise<Map<string, LedgerRecord>> {
      const week = periodOf("week", day).id;
      const found = await ledger.readMany(cadres.map((cadre) => ledgerId(week, cadre)));
      return new Map(found.map((record) => [record._id.slice(week.length + 1), record]));
    },

    /** Which of these cadres have an entry in force that is like a line. */
    async whoHasAlike(cadres: readonly string[], unlike: Unlike): Promise<string[]> {
      const week = periodOf("week", unlike.line.day).id;
      const found = await ledger.readMany(cadres.map((cadre) => ledgerId(week, cadre)));
      const ids = found.filter((record) => alikeIn(record, unlike) !== undefined).map(({ _id }) => _id);
      return cadres.filter((cadre) => ids.includes(ledgerId(week, cadre)));
    },

    /**
     * What a secretary logged at once for several cadres on one day, also what was undone since: keys of the deeds are
     * `<batch>:<cadre>`.
     */
    async findBatch(cadres: readonly string[], batchRef: string, day: Day): Promise<DeedEntry[]> {
      const week = periodOf("week", day).id;
      const found = await ledger.readMany(cadres.map((cadre) => ledgerId(week, cadre)));
      return found.flatMap(entriesEver).filter(({ deed, cadre }) => {
        const tail = `:${cadre}`;
        return deed.endsWith(tail) && refOf(deed.slice(0, -tail.length)) === batchRef;
      });
    },
  };
}

function weeksUpTo(day: Day, most = RECENT_WEEKS): PeriodId[] {
  const weeks = [periodOf("week", day)];
  for (let week = weeks[0]; week && weeks.length < most; ) {
    week = previousPeriod(week);
    weeks.push(week);
  }
  return weeks.map((week) => week.id);
}
