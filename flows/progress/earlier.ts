import type { Day } from "../../src/rules/calendar/time.ts";
import type { CountedDutyId } from "../../src/rules/duties/duties.ts";
import { canBeMadeUp } from "../../src/rules/duties/duty-result.ts";
import { resultText } from "../../src/words/duty-words.ts";
import { partsText } from "../../src/words/matter-words.ts";
import { dateText, periodText, spanText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { OwnStanding } from "./own-standing.ts";

/** The earlier weeks of the month: how many were met, and those that lack something that can still be entered. */
export function earlierLines(
  words: Words,
  duty: CountedDutyId,
  { month, earlier, closed, since }: OwnStanding,
  today: Day,
): string[] {
  if (earlier.length === 0) return [];
  const open = earlier.filter((part) => canBeMadeUp(part) && !closed.includes(part.period.id));
  const counted = earlier.filter(({ counts }) => counts);
  const met = { met: counted.filter((part) => part.met).length, of: counted.length };
  const lines = open.map((part) =>
    words.text("progress-part-open", {
      when: spanText(part.period, today),
      total: resultText(words, duty, part),
    }),
  );
  const head = words.text("progress-earlier", {
    period: periodText(words, month, today),
    parts: partsText(words, duty, met),
  });
  return [
    ...(met.of > 0 ? [head] : []),
    ...lines,
    ...(since ? [words.text("progress-since", { since: dateText(since, today) })] : []),
  ];
}
