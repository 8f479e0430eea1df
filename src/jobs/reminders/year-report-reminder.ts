import { yearReportLine } from "../../command-lines/year-report-line.ts";
import { isIn } from "../../records/unit-duties/papers-of-year.ts";
import { dayOf, daysBetween } from "../../rules/calendar/time.ts";
import { reportBefore } from "../../rules/duties/report-day.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dayOfYearText } from "../../words/policy/names.ts";
import { reportStateText } from "../../words/year-report-text.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * V.2: the units directly below the topmost report their year to it before 30/10, lower ones earlier to the unit above
 * them. Goes to the heads of every unit that has a unit above it, until the report is sent.
 */
export const yearReportReminder: Reminder = {
  async write(recipients, { services: { words, policies, unitPapers }, jobRun: { period }, at, units }) {
    const policyOf = await policies.book();
    const today = dayOf(at);
    const year = period.id;
    const sent = await unitPapers.allOfYear("year-report", year);
    const reports = new Map(sent.map((one) => [one.owner, one]));
    const said = new Map<string, ReminderText>();
    for (const { person } of recipients) {
      const { code, unit, unitName } = person;
      const report = reports.get(unit);
      if (isIn(report)) continue;
      const above = parentsOf(units, unit, today);
      const day = reportBefore(policyOf(unit, above, today), above.length);
      const to = factAt(units.get(above[0] ?? "") ?? [], today)?.name ?? "";
      const left = daysBetween(today, `${year}-${day}`);
      const text = words.text(keyOf(left, above.length), {
        ...{ unit: unitName, year, to, before: dayOfYearText(day), days: String(left) },
        state: reportStateText(words, report),
      });
      const write = { label: "year-report-button-open", command: yearReportLine.show(year) } as const;
      said.set(code, { message: { text, choices: buttons(words, [write]) } });
    }
    return said;
  },
};

/** @param left days until the day before which it is due */
function keyOf(left: number, above: number) {
  if (left <= 0) return above > 1 ? "jobs-report-up-due" : "jobs-report-due";
  return above > 1 ? "jobs-report-up" : "jobs-report";
}
