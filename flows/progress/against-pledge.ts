import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, daysBetween } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, isForLater } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";
import { type Pledged, type Target, targetOf } from "../../src/rules/duties/pledged.ts";
import { leftText, resultText, shortestWay } from "../../src/words/duty-words.ts";
import { amountText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { Now } from "./own-standing.ts";

/** How a period stands against one's own pledge, where that asks more than the plan: both are said. */
export function againstPledge(
  words: Words,
  duty: CountedDutyId,
  {
    current,
    now,
    required,
    pledged,
  }: { current: Period; now: Now; required: number; pledged: Pledged | undefined },
): Target & { total: string } {
  const target = targetOf({ ...now, required }, pledged, current);
  const total = resultText(words, duty, { ...now, ...target });
  if (target.required === required) return { ...target, total };
  const { measure } = DUTIES[duty];
  const sides = {
    pledged: amountText(words, measure, target.required),
    required: amountText(words, measure, required),
  };
  return { ...target, total: words.text("progress-pledged", { total, ...sides }) };
}

/** What is lacking is said without a push: it was missed for good, or is not the cadre's to do. */
export function lostText(
  words: Words,
  duty: CountedDutyId,
  { done, required, lost = 0 }: Pick<DutyResult, "done" | "required" | "lost">,
): string {
  const { measure } = DUTIES[duty];
  if (isForLater(duty)) return words.text("progress-lost", { left: amountText(words, measure, lost) });
  return words.text(`duty-${duty}-left`, { left: amountText(words, measure, required - done) });
}

/** What is left by the shortest way, and how many days there are for it. */
export function leftUntil(
  words: Words,
  {
    duty,
    current,
    now,
    done,
    part,
    target,
  }: {
    duty: CountedDutyId;
    current: Period;
    now: Now;
    done: number;
    part?: string | undefined;
    target: number;
  },
  today: Day,
): string {
  const left = leftText(words, duty, { ...now, done, part, required: target });
  const days = daysBetween(today, current.to);
  const short = shortestWay(duty, { ...now, done, part });
  const said = short
    ? words.text("progress-left-part", { left, command: dutyLine.shownOf(duty, short) })
    : words.text(`duty-${duty}-left`, { left });
  const next =
    days === 0
      ? words.text(`progress-last-day-${current.kind}`, { next: said })
      : words.text(`progress-days-${current.kind}`, { next: said, days: String(days) });
  return (now.required ?? 0) <= now.done ? words.text("progress-plan-met", { next }) : next;
}
