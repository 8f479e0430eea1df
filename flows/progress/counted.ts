import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import { registerLine } from "../../src/command-lines/register-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, daysBetween } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, isForLater } from "../../src/rules/duties/duties.ts";
import type { DutyPart } from "../../src/rules/duties/duty.ts";
import { canBeMadeUp, waitsSuffice } from "../../src/rules/duties/duty-result.ts";
import { doneOf, dueOf, type Pledged } from "../../src/rules/duties/pledged.ts";
import { registeredText } from "../../src/words/deed-text.ts";
import { dutyTotal, leftText, resultText, shortestWay } from "../../src/words/duty-words.ts";
import { amountText, barText, durationText, spanText, whenText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { earlierLines } from "./earlier.ts";
import type { Now, OwnStanding } from "./own-standing.ts";
import type { Section } from "./section.ts";

/**
 * The speaker's standing in a duty: the current period, what is left and until when. For a weekly duty also the earlier weeks
 * of its month: how many were met, and those that lack something that can still be entered.
 */
export function countedSection(words: Words, own: OwnStanding, today: Day): Section | undefined {
  const { duty, current, now, registered } = own;
  if (!now) return undefined;
  const below = [
    ...(now.waiting ? [waitingText(words, duty, now.waiting)] : []),
    ...(registered
      ? [words.text("progress-registered", { what: registeredText(words, registered, today) })]
      : []),
    ...(own.mondays > 1 ? [words.text("progress-mondays", { count: String(own.mondays) })] : []),
    ...earlierLines(words, duty, own, today),
  ];
  if (!now.required) {
    const line = dutyTotal(words, { duty, period: current, result: now }, today);
    return { isMissing: false, text: [words.text("progress-free", { line }), ...below].join("\n") };
  }
  const { target, done, part, total } = againstPledge(words, duty, {
    now,
    required: now.required,
    pledged: own.pledged,
  });
  const asked = { ...now, done, required: target };
  const waits = waitsSuffice(asked);
  const isMissing = canBeMadeUp(asked) && !waits;
  const when =
    current.kind === "week" && !DUTIES[duty].each
      ? words.text("when-week-this-span", { span: spanText(current, today) })
      : whenText(words, current, today);
  const next = isMissing
    ? leftUntil(words, { duty, current, now, done, part, target }, today)
    : waits
      ? words.label("progress-waits-enough")
      : done < target
        ? lostText(words, duty, now)
        : words.label(`duty-${duty}-met`);
  const text = words.text(`duty-${duty}-progress`, { when, bar: barText(done, target), total, next });
  const isDue = registered !== undefined && registered.day <= today;
  const short = shortestWay(duty, { ...now, done, part });
  const way = isDue ? doneWay(words, registered) : isMissing && wayTo(words, { duty, current, short });
  const gap = isMissing ? { gap: { duty, part: short } } : {};
  return { isMissing, text: [text, ...below].join("\n"), ...(way && { way }), ...gap };
}

/** How much of a duty waits, and for whose word. */
export function waitingText(words: Words, duty: CountedDutyId, waiting: number): string {
  const key = DUTIES[duty].evidence.kind === "works" ? "progress-waiting-works" : "progress-waiting";
  return words.text(key, { amount: amountText(words, DUTIES[duty].measure, waiting) });
}

/** The button by which what was registered is done, once its day has come. */
function doneWay(words: Words, entry: DeedEntry): Section["way"] {
  const amount = durationText(words, entry.amount);
  return { label: phrase("register-button-done", { amount }), command: registerLine.done(entry) };
}

/** One's own pledge may be more than the plan asks, never less. */
function againstPledge(
  words: Words,
  duty: CountedDutyId,
  { now, required, pledged }: { now: Now; required: number; pledged: Pledged | undefined },
): { target: number; done: number; part?: string | undefined; total: string } {
  const own = pledged ? dueOf(pledged, { required, excused: now.excused ?? 0 }) : 0;
  const isStricter = pledged !== undefined && own > required;
  const [target, done] = isStricter ? [own, doneOf(pledged, now)] : [required, now.done];
  const part = isStricter ? pledged.part : undefined;
  const total = resultText(words, duty, { ...now, done, part, required: target });
  if (!isStricter) return { target, done, total };
  const { measure } = DUTIES[duty];
  const sides = { pledged: amountText(words, measure, own), required: amountText(words, measure, required) };
  return { target, done, part, total: words.text("progress-pledged", { total, ...sides }) };
}

/** What is lacking was missed, and is said without a push: it cannot be made up. */
function lostText(words: Words, duty: CountedDutyId, { lost = 0 }: Now): string {
  const left = amountText(words, DUTIES[duty].measure, lost);
  return isForLater(duty) ? words.text("progress-lost", { left }) : words.text(`duty-${duty}-left`, { left });
}

/** What is left by the shortest way, and how many days there are for it. */
function leftUntil(
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

/** The button that leads to what is left. */
function wayTo(
  words: Words,
  { duty, current, short }: { duty: CountedDutyId; current: Period; short: DutyPart | undefined },
): Section["way"] {
  const command = dutyLine.open(duty, current, short);
  const what = short ? words.label(`head-${short}`) : words.label(`duty-${duty}-head`);
  return command && { label: phrase("progress-way", { duty: what }), command };
}
