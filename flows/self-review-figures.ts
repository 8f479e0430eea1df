import type { House } from "../src/chat/house.ts";
import type { Person } from "../src/records/person.ts";
import { type HourFigure, hourFigures, weeksBegun } from "../src/rules/forms/hour-figures.ts";
import { type Period, parsePeriod } from "../src/rules/periods.ts";
import type { Day } from "../src/rules/time.ts";
import { durationText, periodText, spanText, totalText } from "../src/words/spoken.ts";
import type { Words } from "../src/words/words.ts";
import { weekStanding } from "./hours/week-standing.ts";

/** The person's volunteer hours of the period so far, beside what the unit's policy asks. */
export async function figuresOf(
  house: House,
  cadre: Person,
  period: Period,
  today: Day,
): Promise<HourFigure[]> {
  const weeks = weeksBegun(period, today);
  const ids = weeks.map((week) => week.id);
  const minutes = await house.hours.weekMinutes([cadre.code], ids);
  const standings = await Promise.all(weeks.map((week) => weekStanding(house, cadre, week.from, today)));
  const required = new Map(ids.map((id, place) => [id, standings[place]?.required ?? 0]));
  return hourFigures(
    period,
    today,
    (week) => minutes.get(`${week}:${cadre.code}`) ?? 0,
    (week) => required.get(week.id) ?? 0,
  );
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
