import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DeedEntries, DeedEntry } from "./deed-entry.ts";
import { entriesEver, entriesInForce, entriesKept, withoutMessage } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerRecord } from "./ledger-model.ts";
import { holds } from "./line-states.ts";
import { weeksUpTo } from "./weeks-up-to.ts";

/** Files are looked at for the last time 60 days after they came, and may show what was done long before: a year holds both. */
const EVIDENCE_WEEKS = 52;

/** A deed's entries, and when the message they came from was first sent, epoch milliseconds. */
export interface Sourced {
  entries: DeedEntries;
  sentAt: number;
}

/** The ways to find what one cadre did. */
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

  return {
    entries,

    kept,

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

    /**
     * What the undo of an entry took back with it, of one deed, as it was; undefined where nothing of it was taken back.
     * @param key as for {@link findBySource}
     */
    async undoneWith(
      cadre: string,
      { ref, weekId }: { ref: string; weekId?: PeriodId },
      key: string,
      day: Day,
    ): Promise<DeedEntries | undefined> {
      for (const record of await read(cadre, weekId ? [weekId] : weeksUpTo(day))) {
        const ledger = withoutMessage(record, key);
        const entry = entriesEver(ledger).find((each) => each.ref === ref);
        const undo = entry && ledger.entries.find(({ undoes }) => undoes === entry.key);
        if (!entry || !undo) continue;
        const undone = new Set(
          ledger.entries.flatMap(({ key: each, undoes }) =>
            undoes && changeOf(each) === changeOf(undo.key) ? [undoes] : [],
          ),
        );
        const others = entriesEver(ledger).filter((each) => undone.has(each.key) && each.key !== entry.key);
        return [entry, ...others];
      }
      return undefined;
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
  };
}

/** The key of the change that wrote a line: further lines of it have their duty behind it. */
function changeOf(key: string): string {
  return key.replace(/\+D\d+$/u, "");
}
