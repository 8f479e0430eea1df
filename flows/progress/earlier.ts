import type { Day } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import { canBeMadeUp, waitsSuffice } from "../../src/rules/duties/duty-result.ts";
import { resultText, withWaiting } from "../../src/words/duty-words.ts";
import { partsText } from "../../src/words/matter-words.ts";
import { amountText, dateText, periodText, spanText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { OwnStanding } from "./own-standing.ts";

/**
 * The earlier weeks of the month: how many were met, and those that lack something that can still be entered, or waits; and what
 * waits of any other period before the one that runs.
 */
export function earlierLines(
  words: Words,
  duty: CountedDutyId,
  { current, month, earlier, closed, since, waits }: OwnStanding,
  today: Day,
): string[] {
  const open = earlier.filter(
    (part) => canBeMadeUp(part) && (part.waiting || !closed.includes(part.period.id)),
  );
  const others = waits.filter(
    ({ day }) => day < current.from && !open.some(({ period }) => period.from <= day && day <= period.to),
  );
  const before = others.reduce((sum, { amount }) => sum + amount, 0);
  const waiting =
    before > 0
      ? [words.text("progress-waiting-before", { amount: amountText(words, DUTIES[duty].measure, before) })]
      : [];
  if (earlier.length === 0) return waiting;
  const counted = earlier.filter(({ counts }) => counts);
  const met = { met: counted.filter((part) => part.met).length, of: counted.length };
  const lines = open.map((part) => {
    const isClosed = closed.includes(part.period.id);
    const key = isClosed || waitsSuffice(part) ? "progress-part-waits" : "progress-part-open";
    const total = withWaiting(words, duty, resultText(words, duty, part), part.waiting);
    return words.text(key, { when: spanText(part.period, today), total });
  });
  const head = words.text("progress-earlier", {
    period: periodText(words, month, today),
    parts: partsText(words, duty, met),
  });
  return [
    ...(met.of > 0 ? [head] : []),
    ...lines,
    ...waiting,
    ...(since ? [words.text("progress-since", { since: dateText(since, today) })] : []),
  ];
}
