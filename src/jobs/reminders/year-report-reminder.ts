import { standingLine } from "../../command-lines/unit-lines.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { reportBefore } from "../../rules/duties/report-day.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder } from "./reminder.ts";

/**
 * V.2: the units directly below the topmost report their year to it before 30/10, lower ones earlier to the unit above
 * them. Goes to the heads of every unit that has a unit above it.
 */
export const yearReportReminder: Reminder = {
  async write(recipients, { services: { words, policies }, jobRun: { period }, at, units }) {
    const policyOf = await policies.book();
    const today = dayOf(at);
    const choices = buttons(words, [{ label: "jobs-button-standing", command: standingLine.of(period.id) }]);
    return new Map(
      recipients.map(({ person: { code, unit, unitName } }) => {
        const above = parentsOf(units, unit, today);
        const day = reportBefore(policyOf(unit, above, today), above.length);
        const said = { unit: unitName, year: period.id, before: day.split("-").reverse().join("/") };
        const isPast = today >= `${period.id}-${day}`;
        const [parent = ""] = above;
        const to = factAt(units.get(parent) ?? [], today)?.name ?? "";
        const text =
          above.length > 1
            ? words.text(isPast ? "jobs-report-up-due" : "jobs-report-up", { ...said, to })
            : words.text(isPast ? "jobs-report-due" : "jobs-report", said);
        return [code, { message: { text, choices } }];
      }),
    );
  },
};
