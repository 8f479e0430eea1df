import type { Period } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { openUntil } from "../../rules/duties/corrections.ts";
import { type CountedDutyId, DUTIES } from "../../rules/duties/duties.ts";
import { type DutyResult, waitsSuffice } from "../../rules/duties/duty-result.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import type { Owed } from "../../rules/reminders/urgency.ts";
import { dutyTotal, withWaiting } from "../../words/duty-words.ts";
import { amountText, dateText, spanText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { exampleOn } from "./make-up.ts";

/** One duty of one person: the period that runs and the one before it. */
interface Duo {
  duty: CountedDutyId;
  last: Period;
  current: Period;
  before: DutyResult | undefined;
  now: DutyResult | undefined;
}

/** Who was away, and has done nothing all the same, need not hear of it. */
function isIdle({ letOff, done }: DutyResult): boolean {
  return letOff !== undefined && done === 0;
}

/** Which buttons somebody gets: to enter what is to be done now, only what the last period lacks, or none. */
type Offers = "current" | "last" | "none";

/**
 * A week that has ended is always told; a longer period only while something can still be added to it. Where what waits for a
 * head's word would do, nobody is asked to add anything.
 */
export function saidOf(
  words: Words,
  { duty, last, current, before, now }: Duo,
  policy: Policy,
  today: Day,
): { lines: string[]; owed: Owed | undefined; offers: Offers } {
  const lines: string[] = [];
  let owed: Owed | undefined;
  const until = openUntil(last, policy);
  const isOwed = before !== undefined && !before.met && until >= today;
  const isLacking = isOwed && !waitsSuffice(before);
  const totalOf = (period: Period, result: DutyResult) =>
    withWaiting(words, duty, dutyTotal(words, { duty, period, result }, today), result.waiting);
  if (before && !isIdle(before) && (isOwed || last.kind === "week")) lines.push(totalOf(last, before));
  if (isLacking) {
    owed = { ...before, until };
    if (DUTIES[duty].entry)
      lines.push(
        words.text("jobs-open", {
          until: dateText(until, today),
          example: exampleOn(duty, addDays(last.to, -1), today),
        }),
      );
  }
  if (now && !now.letOff) {
    owed ??= { ...now, until: openUntil(current, policy) };
    if (current.kind !== "week") lines.push(totalOf(current, now));
    if (current.kind === "week" || !now.met) {
      const required = amountText(words, DUTIES[duty].measure, now.required);
      lines.push(words.text(`duty-${duty}-target`, { span: spanText(current, today), required }));
    }
  }
  // Of days away nobody is reminded, by a button either.
  return { lines, owed, offers: !now?.letOff ? "current" : isLacking ? "last" : "none" };
}
