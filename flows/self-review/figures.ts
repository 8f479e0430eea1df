import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { judge } from "../../src/rules/duties/compliance.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { type HourFigure, hourFigures, weeksBegun } from "../../src/rules/forms/hour-figures.ts";
import { factAt } from "../../src/rules/organisation/dated.ts";
import { parentsOf } from "../../src/rules/organisation/tree.ts";
import { durationText, periodText, spanText, totalText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** The person's volunteer hours of the period so far, beside what was asked in each week; as reports judge it. */
export async function figuresOf(
  services: Pick<Services, "cadres" | "hours" | "policies">,
  cadre: Cadre,
  period: Period,
  today: Day,
): Promise<HourFigure[]> {
  const weeks = weeksBegun(period, today).map((week) => week.id);
  const minutes = await services.hours.weekMinutes([cadre.code], weeks);
  const { facts, units } = await services.cadres.history(cadre.code);
  const book = await services.policies.book();
  const policyOn = (day: Day) => {
    const unit = factAt(facts, day)?.unit ?? cadre.unit;
    return book(unit, parentsOf(units, unit, day), day);
  };
  const doneIn = (week: string) => minutes.get(`${week}:${cadre.code}`) ?? 0;
  const judged = { facts, units, doneIn, policyOn, asOf: today };
  const since = facts[0]?.from ?? period.from;
  return hourFigures(period, today, (week) => judge(DUTIES.D1, week, judged), since);
}

/** A line for the whole, then one a week of a quarter or a month of a year. */
export function figuresText(words: Words, figures: readonly HourFigure[], today: Day): string {
  const sum = (of: (figure: HourFigure) => number) =>
    figures.reduce((total, figure) => total + of(figure), 0);
  if (figures.length === 0) return words.text("review-hours-none");
  const whole = words.text("review-hours", {
    done: durationText(
      words,
      sum((figure) => figure.minutes),
    ),
    met: String(sum((figure) => figure.weeksMet)),
    weeks: String(sum((figure) => figure.weeks)),
  });
  const lines = figures.map((figure) => {
    const part = parsePeriod(figure.period);
    const span = part?.kind === "month" ? periodText(words, part, today) : spanText(figure, today);
    return words.text("review-hours-line", {
      span,
      total: totalText(words, figure.minutes, figure.required),
    });
  });
  return [whole, ...lines].join("\n");
}
