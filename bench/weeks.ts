import type { Connection } from "mongoose";
import { ledgerId } from "../src/records/deeds/ledger.ts";
import type { LedgerRecord } from "../src/records/deeds/ledger-model.ts";
import { type Period, periodOf, previousPeriod } from "../src/rules/calendar/periods.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { inBatches } from "./batches.ts";

/** What somebody did in a week: two hours; beside them, if wanted, an activity and the shirt of the Monday. */
const SUMS = {
  hours: { D1: 120 },
  everything: { D1: 120, D2: 1, "D2:activities": 1, D5: 1, "D5:mondays": 1 },
} as const;

/** The last weeks of everybody. */
export async function putWeeks(
  connection: Connection,
  users: readonly number[],
  weeks: number,
  what: keyof typeof SUMS = "hours",
): Promise<void> {
  const sums = SUMS[what];
  const ledgers = connection.collection<LedgerRecord>("ledgers");
  let week: Period = periodOf("week", dayOf(Date.now()));
  for (let n = 0; n < weeks; n++) {
    const { id, from: day } = week;
    const at = new Date(`${day}T12:00:00Z`);
    for (const batch of inBatches(users)) {
      const records = batch.map((user) => {
        const by = `C${user}`;
        const entry = {
          key: `${id}:${user}`,
          duty: "D1" as const,
          amount: 120,
          day,
          note: "dọn vệ sinh",
          by,
          at,
          source: "",
        };
        return { _id: ledgerId(id, by), entries: [entry], sums, days: { [day]: sums } };
      });
      await ledgers.insertMany(records);
    }
    week = previousPeriod(week);
  }
}
