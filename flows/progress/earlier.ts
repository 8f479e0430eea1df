import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { waitsSuffice } from "../../src/rules/duties/duty-result.ts";
import { resultText, withWaiting } from "../../src/words/duty-words.ts";
import { partsText } from "../../src/words/matter-words.ts";
import { amountText, dateText, periodText, spanText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { EndedPart, OwnStanding } from "./own-standing.ts";

/** The earlier weeks of the month: how many were met. Nothing where each that was not is named below anyway. */
export function earlierLine(
  words: Words,
  { duty, month, earlier, lacking }: Pick<OwnStanding, "duty" | "month" | "earlier" | "lacking">,
  today: Day,
): string[] {
  const counted = earlier.filter(({ counts }) => counts);
  const named = counted.filter(({ period }) => lacking.some((part) => part.period.id === period.id));
  if (named.length === counted.length) return [];
  const met = counted.filter((part) => part.met).length;
  const kept = counted.filter((part) => part.kept).length;
  const period = periodText(words, month, today);
  const parts = partsText(words, duty, { met, of: counted.length });
  if (kept === met) return [words.text("progress-earlier", { period, parts })];
  return [words.text("progress-earlier-pledged", { period, parts, kept: String(kept) })];
}

/**
 * Whatever has ended and lacks something that can still be entered, or that waits, of whatever month or year; and what waits of any
 * other period before the one that runs.
 */
export function lackingLines(
  words: Words,
  { duty, current, lacking, waits }: Pick<OwnStanding, "duty" | "current" | "lacking" | "waits">,
  today: Day,
): string[] {
  const lines = lacking.map((part) => {
    const { period, waiting } = part;
    const total = withWaiting(words, duty, resultText(words, duty, part), waiting);
    const when = period.kind === "week" ? spanText(period, today) : periodText(words, period, today);
    return words.text(isToBeEntered(part) ? "progress-part-open" : "progress-part-waits", { when, total });
  });
  const before = waits
    .filter(({ day }) => day < current.from)
    .filter(({ day }) => !lacking.some(({ period }) => period.from <= day && day <= period.to))
    .reduce((sum, { amount }) => sum + amount, 0);
  if (before === 0) return lines;
  const amount = amountText(words, DUTIES[duty].measure, before);
  return [...lines, words.text("progress-waiting-before", { amount })];
}

/** Whether something is to be done about an ended period. */
export function isToBeEntered(part: EndedPart): boolean {
  return part.open && !waitsSuffice(part);
}

/** From when on earlier ones are held against a cadre who came to the list in this month. */
export function sinceLine(
  words: Words,
  { earlier, since }: Pick<OwnStanding, "earlier" | "since">,
  today: Day,
): string[] {
  if (!since || earlier.length === 0) return [];
  return [words.text("progress-since", { since: dateText(since, today) })];
}
