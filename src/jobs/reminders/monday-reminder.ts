import { typed } from "../../command-lines/command-line.ts";
import { DEED_LINES } from "../../command-lines/deed-lines.ts";
import { registerLine } from "../../command-lines/register-line.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { dayOf, weekdayOf } from "../../rules/calendar/time.ts";
import { openUntil } from "../../rules/duties/corrections.ts";
import { isAway, mondayOf } from "../../rules/duties/days-away.ts";
import { type CountedDutyId, DUTIES, dutiesRemindedAt, isCounted } from "../../rules/duties/duties.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { registeredText } from "../../words/deed-text.ts";
import { dateText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { approvedLines } from "./approved-lines.ts";
import { choicesOf, entryButton, quickButtons } from "./make-up.ts";
import { saidOf } from "./monday-duty.ts";
import { lateButtons } from "./registered-reminder.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * Monday: the shirt (D5); for each duty that is reminded of on Mondays, how the last period ended, what this one asks,
 * and buttons; hours that were registered for last week, of which nobody has said yet whether they were done.
 */
export const mondayReminder: Reminder = {
  async write(recipients, { services, jobRun: { period: week }, at, units }) {
    const { words, standings } = services;
    const today = dayOf(at);
    const cadres = { records: recipients.map((recipient) => recipient.record), units };
    const told = await Promise.all(
      dutiesRemindedAt("monday")
        .filter(isCounted)
        .map(async (duty) => {
          const [kind] = DUTIES[duty].due;
          const current = kind === "week" ? week : periodOf(kind, today);
          const last = previousPeriod(current);
          const before = await standings.results(cadres, { period: last, duties: [duty] }, today);
          const now = await standings.results(cadres, { period: current, duties: [duty] }, today);
          return { duty, last, current, before, now };
        }),
    );
    const policyOf = await services.policies.book();
    const policyFor = (person: Cadre) => policyOf(person.unit, parentsOf(units, person.unit, today), today);
    const persons = recipients.map(({ person }) => person);
    const approved = await approvedLines(services, { persons, week, policyOf: policyFor }, today);
    const lastWeek = previousPeriod(week);
    const codes = persons.map(({ code }) => code);
    const registered = await services.deeds.registeredIn(codes, lastWeek.id);
    const away = await standings.daysAway(cadres);
    // Never “today”: a platform that is away may take it on another day.
    const shirt = {
      monday: words.text("jobs-monday-shirt", { date: dateText(today, today) }),
      later: words.label("jobs-monday-shirt-later"),
    };
    const buttons = told.map(({ duty, current, last }) => ({
      current: [...registerButton(words, duty), ...quickButtons(words, duty, current)],
      last: entryButton(words, duty, last),
      none: [],
    }));
    const shirtWorn = shirtButtons(words, week);
    return new Map(
      recipients.flatMap(({ person }): [string, ReminderText][] => {
        const { code } = person;
        const policy = policyFor(person);
        const own = told.map(({ duty, last, current, before, now }) =>
          saidOf(
            words,
            { duty, last, current, before: before.get(code)?.[duty], now: now.get(code)?.[duty] },
            policy,
            today,
          ),
        );
        const daysAway = away.get(code) ?? [];
        const isThere = !isAway(daysAway, today);
        const isAsked = weekdayOf(today) === 1 && mondayOf(week, daysAway, policy).occasions > 0;
        const said = isAsked ? "monday" : "later";
        const entry = openUntil(lastWeek, policy) >= today ? registered.get(code) : undefined;
        const lines = [
          ...(isThere ? [shirt[said]] : []),
          ...own.flatMap((each) => each.lines),
          ...(entry
            ? [words.text("jobs-monday-registered", { what: registeredText(words, entry, today) })]
            : []),
        ];
        // Who is away, and has nothing left to do, is left in peace.
        if (lines.length === 0) return [];
        const text = [...lines, approved.get(code) ?? []].flat().join("\n");
        const owed = own.map((each) => each.owed).find((each) => each !== undefined);
        const options = choicesOf([
          ...(isThere && isAsked ? shirtWorn : []),
          ...own.flatMap(({ offers }, n) => buttons[n]?.[offers] ?? []),
          ...(entry ? lateButtons(words, entry, today) : []),
        ]);
        return [[code, { message: options ? { text, choices: options } : { text }, owed }]];
      }),
    );
  },
};

/** Of the shirt of the week's Monday, on whatever day they are pressed: it was worn, or could not be. */
function shirtButtons(words: Words, week: Period) {
  const { shirt } = DEED_LINES;
  return [
    { value: typed(shirt.onDay(undefined, week.from)), label: words.label("jobs-button-shirt") },
    {
      ...{ value: typed(shirt.notDone(week.from)), label: words.label("shirt-button-excuse") },
      takesWhy: true as const,
    },
  ];
}

function registerButton(words: Words, duty: CountedDutyId) {
  if (!DUTIES[duty].entry?.registers) return [];
  return [{ value: typed(registerLine.register()), label: words.label("register-button") }];
}
