import { yearReportLine } from "../../command-lines/year-report-line.ts";
import { headedBy } from "../../records/people/cadre.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import { isIn } from "../../records/unit-duties/papers-of-year.ts";
import { dayOf, daysBetween } from "../../rules/calendar/time.ts";
import { reportDayOf } from "../../rules/duties/moments.ts";
import { reportBefore } from "../../rules/duties/report-day.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dayOfYearText } from "../../words/policy/names.ts";
import { reportStateText } from "../../words/report-state-text.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * V.2: the units directly below the topmost report their year to it before 30/10, lower ones earlier to the unit above
 * them. Goes to the heads of every unit that has a unit above it, of each of their units ahead of its own day, until the report is sent.
 */
export const yearReportReminder: Reminder = {
  async write(
    recipients,
    { services: { words, policies, unitPapers }, jobRun: { call, period }, at, units },
  ) {
    const policyOf = await policies.book();
    const today = dayOf(at);
    const year = period.id;
    const sent = await unitPapers.allOfYear("year-report", year);
    const reports = new Map(sent.map((one) => [one.owner, one]));
    const isOutside = outsideOn(policyOf, units, today);
    const nameOf = (unit = "") => factAt(units.get(unit) ?? [], today)?.name ?? "";
    const write = { label: "year-report-button-open", command: yearReportLine.show(year) } as const;
    const said = new Map<string, ReminderText>();
    for (const { person } of recipients) {
      const lines = headedBy(person).flatMap((unit) => {
        const above = parentsOf(units, unit, today);
        const report = reports.get(unit);
        if (above.length === 0 || isIn(report) || isOutside(unit)) return [];
        const day = reportBefore(policyOf(unit, above, today), above.length);
        if (day !== reportDayOf(call)) return [];
        const left = daysBetween(today, `${year}-${day}`);
        const text = words.text(keyOf(left, above.length), {
          ...{
            unit: nameOf(unit),
            year,
            to: nameOf(above[0]),
            before: dayOfYearText(day),
            days: String(left),
          },
          state: reportStateText(words, report),
        });
        return [text];
      });
      if (lines.length > 0)
        said.set(person.code, { message: { text: lines.join("\n\n"), choices: buttons(words, [write]) } });
    }
    return said;
  },
};

/** @param left days until the day before which it is due */
function keyOf(left: number, above: number) {
  if (left <= 0) return above > 1 ? "jobs-report-up-due" : "jobs-report-due";
  return above > 1 ? "jobs-report-up" : "jobs-report";
}
