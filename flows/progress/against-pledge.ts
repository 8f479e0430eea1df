import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, daysBetween } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import { type Pledged, type Target, targetOf } from "../../src/rules/duties/pledged.ts";
import { leftText, resultText } from "../../src/words/duty-words.ts";
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
  const next = words.text(`progress-${days === 0 ? "last-day" : "days"}-${current.kind}`, {
    left,
    days: String(days),
  });
  return (now.required ?? 0) <= now.done ? words.text("progress-plan-met", { next }) : next;
}
