import { yearReportLine } from "../../command-lines/year-report-line.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { reportsBelow } from "../../records/year-report/reports-below.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { asOfTier, reportBefore, reportTiers } from "../../rules/duties/report-day.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dayOfYearText } from "../../words/policy/names.ts";
import type { Words } from "../../words/words.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

const MOST_NAMED = 10;

/**
 * Once the day has come before which the units right below were to report: who has not, to the heads of the level above, and at
 * the top to its Ban Tổ chức – Kiểm tra. Nothing where all have.
 */
export const yearReportLate: Reminder = {
  async write(recipients, { services, jobRun: { call, period }, at, units }) {
    const { words, policies } = services;
    const today = dayOf(at);
    const policyOf = await policies.book();
    const lines = new Map<string, Promise<string | undefined>>();
    const said = new Map<string, ReminderText>();
    for (const { person } of recipients.filter(({ person }) => hears(person))) {
      const above = parentsOf(units, person.unit, today);
      const policy = policyOf(person.unit, above, today);
      const before = reportBefore(policy, above.length + 1);
      const tier = Object.entries(reportTiers(asOfTier(policy, above.length))).find(
        ([name]) => name === call,
      );
      if (tier?.[1] !== before) continue;
      const line =
        lines.get(person.unit) ?? lateText(services, { unit: person.unit, year: period.id, before }, today);
      lines.set(person.unit, line);
      const text = await line;
      if (text !== undefined)
        said.set(person.code, { message: { text, choices: toTheList(words, period.id) } });
    }
    return said;
  },
};

/** Who is told of a unit's reports from below: its own heads and, at the top, the board that they go through. */
function hears({ head, boards }: Cadre): boolean {
  return head || boards.includes("organisation-board");
}

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
