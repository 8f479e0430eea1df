import { COMMAND_PRESS } from "../../chat/message/press.ts";
import { type CommandLine, typed } from "../../command-lines/command-line.ts";
import { dutyLine } from "../../command-lines/duty-lines.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { DutyPart } from "../../rules/duties/duty.ts";
import { amountText, dateText, dayText, periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";

/** A button whose press is a command line. */
interface CommandButton {
  value: string;
  label: string;
}

/** The buttons of a message of a job; nothing where there are none. */
export function choicesOf(options: CommandButton[]) {
  return options.length > 0 ? { question: COMMAND_PRESS, options } : undefined;
}

/** The button into a duty's own dialog. @param way the part of it that is the shortest way */
export function entryButton(words: Words, duty: DutyId, period: Period, way?: DutyPart): CommandButton[] {
  const label = way ? words.label(`button-${way}`) : words.label(`duty-${duty}-button`);
  return button(dutyLine.open(duty, period, way), label);
}

/** Buttons that log something of the day they are pressed on, as long as it is one of this week, and the one for the rest. */
export function quickButtons(
  words: Words,
  duty: CountedDutyId,
  period: Period,
  way?: DutyPart,
): CommandButton[] {
  const { entry, measure } = DUTIES[duty];
  const amounts = period.kind === "week" ? (entry?.quick ?? []) : [];
  const quick = amounts.flatMap((amount) => {
    const label = words.text("jobs-button-log", { amount: amountText(words, measure, amount) });
    return button(dutyLine.inWeek(duty, period.id, amount), label);
  });
  return [...quick, ...entryButton(words, duty, period, way)];
}

/**
 * How to make up for periods that lack something, and the buttons for it: they log into the latest of them, today when it
 * still runs, else on a day of its weekend, whenever they are pressed.
 * @param parts open for correction and begun, in order; `way`: the part of the duty that is the shortest way
 * @returns nothing to say for a duty without a command; `howToo`: shorter, below another duty's
 */
export function makeUp(
  words: Words,
  {
    duty,
    parts,
    way,
  }: { duty: CountedDutyId; parts: readonly [Period, ...Period[]]; way?: DutyPart | undefined },
  today: Day,
): { how: string[]; howToo: string[]; options: CommandButton[] } {
  const latest = parts.at(-1) ?? parts[0];
  const earlier = parts.at(-2);
  if (!DUTIES[duty].entry) return { how: [], howToo: [], options: [] };
  // It is of no day: what is written today is recognised later.
  if (DUTIES[duty].evidence.kind === "works") {
    const how = [words.label("jobs-how-works")];
    return { how, howToo: how, options: entryButton(words, duty, latest) };
  }
  if (DUTIES[duty].mondaysFrom !== undefined) return makeUpMondays(words, duty, parts, today);
  if (today <= latest.to) {
    const example = exampleOn(duty, earlier?.to ?? dayBefore(latest, today), today, way);
    return {
      how: [words.text("jobs-how-today", { example })],
      howToo: [words.text("jobs-how-too", { example })],
      options: quickButtons(words, duty, latest, way),
    };
  }
  const example = exampleOn(duty, earlier?.to ?? addDays(latest.to, -2), today, way);
  return {
    how: [words.text("jobs-how-past", { period: periodText(words, latest, today), example })],
    howToo: [words.text("jobs-how-too", { example })],
    options: [...weekendButtons(words, duty, latest, today), ...entryButton(words, duty, latest, way)],
  };
}

/** More buttons than these are no longer pressed on a phone. */
const MOST_MONDAYS = 3;

/** Each Monday that is open has its button, the latest last; whoever had a reason types it. */
function makeUpMondays(
  words: Words,
  duty: CountedDutyId,
  parts: readonly [Period, ...Period[]],
  today: Day,
): ReturnType<typeof makeUp> {
  const mondays = parts.slice(-MOST_MONDAYS).map(({ from }) => from);
  const [first = parts[0].from] = mondays;
  const how = [words.text("jobs-how-mondays", { date: dateText(first, today) })];
  return {
    how,
    howToo: how,
    options: mondays.flatMap((day) => {
      const label = words.text("jobs-button-monday", { day: dayText(words, day, today) });
      return button(dutyLine.onDay(duty, 1, day), label);
    }),
  };
}

/** A whole line that does a duty on a day: `/giotinhnguyen 2 21/11`. */
export function exampleOn(duty: DutyId, day: Day, today: Day, way?: DutyPart): string {
  return dutyLine.shownOf(duty, way, DUTIES[duty].entry?.example, dateText(day, today));
}

function weekendButtons(words: Words, duty: CountedDutyId, week: Period, today: Day): CommandButton[] {
  const { entry, measure } = DUTIES[duty];
  const amount = entry?.quick?.at(-1);
  if (amount === undefined || week.kind !== "week") return [];
  return [addDays(week.to, -1), week.to].flatMap((day) => {
    const said = { amount: amountText(words, measure, amount), day: dayText(words, day, today) };
    return button(dutyLine.onDay(duty, amount, day), words.text("jobs-button-log-on", said));
  });
}

function button(line: CommandLine | undefined, label: string): CommandButton[] {
  return line ? [{ value: typed(line), label }] : [];
}

/** The day before, as long as it is of the same period. */
function dayBefore(period: Period, today: Day): Day {
  return today > period.from ? addDays(today, -1) : today;
}
