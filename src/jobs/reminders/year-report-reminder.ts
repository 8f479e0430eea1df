import { standingLine } from "../../command-lines/unit-lines.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder } from "./reminder.ts";

/** V.2: each unit reports its year upwards before 30/10. Goes to the heads of every unit that has a unit above it. */
export const yearReportReminder: Reminder = {
  async write(recipients, { services: { words, policies }, jobRun: { period }, at, units }) {
    const policyOf = await policies.book();
    const today = dayOf(at);
    const choices = buttons(words, [{ label: "jobs-button-standing", command: standingLine.of(period.id) }]);
    return new Map(
      recipients.map(({ person: { code, unit, unitName } }) => {
        const { yearReportBefore } = policyOf(unit, parentsOf(units, unit, today), today).reminders;
        const before = yearReportBefore.split("-").reverse().join("/");
        const said = { unit: unitName, year: period.id, before };
        const isPast = today >= `${period.id}-${yearReportBefore}`;
        const text = words.text(isPast ? "jobs-report-due" : "jobs-report", said);
        return [code, { message: { text, choices } }];
      }),
    );
  },
};
