import { typed } from "../command-lines/command-line.ts";
import { hoursLine } from "../command-lines/hours-line.ts";
import type { Period } from "../rules/calendar/periods.ts";
import { addDays, type Day } from "../rules/calendar/time.ts";
import { dateText, dayText, spanText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { buttons } from "./letter.ts";

type Buttons = ReturnType<typeof buttons>;

/** Buttons that log hours of the day they are pressed on, as long as it is one of this week. */
export function hoursButtons(words: Words, { id }: Period): Buttons {
  return buttons(words, [
    { label: "jobs-button-one-hour", command: hoursLine.inWeek(id, 1) },
    { label: "jobs-button-two-hours", command: hoursLine.inWeek(id, 2) },
    { label: "jobs-button-other-hours", command: hoursLine.ask() },
  ]);
}

/**
 * How to make up for weeks that lack hours, and the buttons for it: they log into the latest of these weeks, today when it
 * still runs, else on a day of its weekend, whenever they are pressed.
 * @param weeks open for correction and begun, in order
 */
export function makeUp(
  words: Words,
  weeks: readonly [Period, ...Period[]],
  today: Day,
): { how: string; choices: Buttons } {
  const latest = weeks.at(-1) ?? weeks[0];
  const earlier = weeks.at(-2);
  if (today <= latest.to) {
    const date = dateText(earlier?.to ?? exampleOf(latest, today), today);
    return { how: words.text("jobs-how-today", { date }), choices: hoursButtons(words, latest) };
  }
  const date = dateText(earlier?.to ?? addDays(latest.to, -2), today);
  return {
    how: words.text("jobs-how-week", { span: spanText(latest, today), date }),
    choices: weekendButtons(words, latest, today),
  };
}

function weekendButtons(words: Words, week: Period, today: Day): Buttons {
  const { question, options } = buttons(words, [
    { label: "jobs-button-other-hours", command: hoursLine.ask() },
  ]);
  const days = [addDays(week.to, -1), week.to].map((day) => ({
    value: typed(hoursLine.onDay(2, day)),
    label: words.text("jobs-button-two-hours-on", { day: dayText(words, day, today) }),
  }));
  return { question, options: [...days, ...options] };
}

/** The day before, as long as it is of the same week. */
function exampleOf(week: Period, today: Day): Day {
  return today > week.from ? addDays(today, -1) : today;
}
