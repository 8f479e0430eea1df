import { type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { refOf } from "../database/short-ref.ts";
import { alikeIn, type Unlike } from "./alike.ts";
import type { DeedEntry } from "./deed-entry.ts";
import { entriesEver, entriesInForce, entriesKept } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerLine, LedgerRecord } from "./ledger-model.ts";

import { weeksUpTo } from "./weeks-up-to.ts";

/** The ways to find what many cadres did. */
export function createDeedSearchOfMany(ledger: Ledger) {
  /** What was not undone in these weeks, of many cadres and with what was refused; in no order. */
  async function keptIn(cadres: readonly string[], weeks: readonly PeriodId[]): Promise<DeedEntry[]> {
    const ids = cadres.flatMap((cadre) => weeks.map((week) => ledgerId(week, cadre)));
    return (await ledger.readMany(ids)).flatMap(entriesKept);
  }

  return {
    keptIn,

    /** As `recent`, of many cadres and with what was refused; in no order. @param count of weeks */
    keptLately: (cadres: readonly string[], day: Day, count?: number): Promise<DeedEntry[]> =>
      keptIn(cadres, weeksUpTo(day, count)),

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

    /** Which cadres' entries were corrected since, in their week, into one that is in force. */
    async whoCorrected(entries: readonly DeedEntry[]): Promise<string[]> {
      const keys = new Set(entries.map(({ key }) => key));
      const ids = new Set(entries.map(({ weekId, cadre }) => ledgerId(weekId, cadre)));
      const isAfterOne = ({ corrects }: LedgerLine) => corrects !== undefined && keys.has(corrects);
      return (await ledger.readMany([...ids])).flatMap((record) => {
        const since = new Set(record.entries.filter(isAfterOne).map(({ key }) => key));
        return entriesInForce(record).flatMap(({ key, cadre }) => (since.has(key) ? [cadre] : []));
      });
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
