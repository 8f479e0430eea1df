import { yearReportLine } from "../../command-lines/year-report-line.ts";
import { reportsBelow } from "../../records/year-report/reports-below.ts";
import { seatsWith } from "../../rules/access/who-may.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { reportDayOf } from "../../rules/duties/moments.ts";
import { reportBefore } from "../../rules/duties/report-day.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dayOfYearText } from "../../words/policy/names.ts";
import type { Words } from "../../words/words.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

const MOST_NAMED = 10;

/**
 * Once the day has come before which the units right below were to report: who has not, to whoever decides about these reports: the
 * heads of the level above, and at the top its Ban Tổ chức – Kiểm tra. Nothing where all have.
 */
export const yearReportLate: Reminder = {
  async write(recipients, { services, jobRun: { call, period }, at, units }) {
    const { words, policies } = services;
    const today = dayOf(at);
    const policyOf = await policies.book();
    const known = new Map<string, Promise<string | undefined>>();
    const lateOf = (unit: string, before: string) => {
      const line = known.get(unit) ?? lateText(services, { unit, year: period.id, before }, today);
      known.set(unit, line);
      return line;
    };
    const said = new Map<string, ReminderText>();
    for (const { person } of recipients) {
      const seats = new Set(seatsWith(person, "decide-year-reports").map(({ unit }) => unit));
      const lines: string[] = [];
      for (const unit of seats) {
        const above = parentsOf(units, unit, today);
        const before = reportBefore(policyOf(unit, above, today), above.length + 1);
        const late = before === reportDayOf(call) ? await lateOf(unit, before) : undefined;
        if (late !== undefined) lines.push(late);
      }
      const text = lines.join("\n\n");
      if (text !== "") said.set(person.code, { message: { text, choices: toTheList(words, period.id) } });
    }
    return said;
  },
};

async function lateText(
  services: Parameters<typeof reportsBelow>[0] & { words: Words },
  { unit, year, before }: { unit: string; year: string; before: string },
  today: string,
): Promise<string | undefined> {
  const all = await reportsBelow(services, { unit, year }, today);
  const late = all.filter(({ isSent }) => !isSent).map((one) => one.unit.name);
  if (late.length === 0) return undefined;
  const more = late.length - MOST_NAMED;
  const names = late.slice(0, MOST_NAMED).join(", ");
  return services.words.text("jobs-report-late", {
    year,
    before: dayOfYearText(before),
    sent: String(all.length - late.length),
    of: String(all.length),
    names: more > 0 ? services.words.text("jobs-report-late-more", { names, more: String(more) }) : names,
  });
}

function toTheList(words: Words, year: string) {
  return buttons(words, [{ label: "year-report-button-below", command: yearReportLine.below(year) }]);
}
