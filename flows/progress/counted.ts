import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, isForLater } from "../../src/rules/duties/duties.ts";
import type { DutyPart } from "../../src/rules/duties/duty.ts";
import { canBeMadeUp, waitsSuffice } from "../../src/rules/duties/duty-result.ts";
import { registeredText } from "../../src/words/deed-text.ts";
import { dutyTotal, shortestWay } from "../../src/words/duty-words.ts";
import { amountText, barText, whenText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { doneWay } from "../hours/registered/done-way.ts";
import { againstPledge, leftUntil } from "./against-pledge.ts";
import { earlierLine, isToBeEntered, lackingLines, sinceLine } from "./earlier.ts";
import type { Now, OwnStanding } from "./own-standing.ts";
import type { Section } from "./section.ts";

/**
 * The speaker's standing in a duty: the current period, what is left and until when; how many of the earlier weeks of a weekly duty's
 * month were met; and whatever has ended and lacks something that can still be entered. Beside a current period that lacks nothing
 * that stands by itself: it is missing, and comes first.
 */
export function countedSections(words: Words, own: OwnStanding, today: Day): Section[] {
  const { duty, now, lacking } = own;
  const owed = lacking.find((part) => part.owed && isToBeEntered(part));
  const current = now && currentSection(words, { own, now }, today);
  const standsApart = owed !== undefined && !current?.isMissing;
  const lines = lackingLines(words, own, today);
  const rest = [...(standsApart ? [] : lines), ...sinceLine(words, own, today)];
  const all: Section[] = current ? [{ ...current, below: [...current.below, ...rest] }] : [];
  if (!standsApart) return all;
  const short = shortestWay(duty, owed);
  const ended: Section = {
    isMissing: true,
    line: words.text("progress-free", { line: words.label(`duty-${duty}-head`) }),
    commands: dutyLine.allShown(duty, short),
    below: lines,
    ...wayTo(words, { duty, period: owed.period, short }),
  };
  return [ended, ...all];
}

/** How the period that runs stands, and the weeks before it. */
function currentSection(
  words: Words,
  { own, now }: { own: OwnStanding; now: Now },
  today: Day,
): Section & Required<Pick<Section, "below">> {
  const { duty, registered } = own;
  const { line, missing } = ofCurrent(words, { own, now }, today);
  const below = [
    ...(now.waiting ? [waitingText(words, duty, now.waiting)] : []),
    ...(registered
      ? [words.text("progress-registered", { what: registeredText(words, registered, today) })]
      : []),
    ...(own.mondays > 1 ? [words.text("progress-mondays", { count: String(own.mondays) })] : []),
    ...earlierLine(words, own, today),
  ];
  const isDue = registered !== undefined && registered.day <= today;
  const way = isDue ? { way: doneWay(words, registered) } : missing && wayTo(words, { duty, ...missing });
  if (!missing) return { isMissing: false, line, below, ...way };
  const commands = dutyLine.allShown(duty, missing.short);
  return { isMissing: true, line, commands, below, ...way, gap: { duty, part: missing.short } };
}

/** Where something is lacking that can be done, and the part of the duty that is the shortest way to it. */
interface Missing {
  readonly period: Period;
  readonly short: DutyPart | undefined;
}

/** How the period that runs stands, in few words: all duties are to find room on one screen. */
function ofCurrent(
  words: Words,
  { own: { duty, current, pledged }, now }: { own: OwnStanding; now: Now },
  today: Day,
): { line: string; missing?: Missing } {
  if (!now.required) {
    const line = dutyTotal(words, { duty, period: current, result: now }, today);
    return { line: words.text("progress-free", { line }) };
  }
  const {
    required: target,
    done,
    part,
    total,
  } = againstPledge(words, duty, { current, now, required: now.required, pledged });
  const asked = { ...now, done, required: target };
  const when = whenText(words, current, today);
  if (!isForLater(duty) && done < target) {
    // It is said without a push: it was missed for good, or is not the cadre's to do.
    const left = amountText(words, DUTIES[duty].measure, target - done);
    return { line: words.text(`duty-${duty}-progress`, { when, total, left }) };
  }
  const waits = waitsSuffice(asked);
  if (isForLater(duty) && canBeMadeUp(asked) && !waits) {
    const next = leftUntil(words, { duty, current, now, done, part, target }, today);
    const line = words.text(`duty-${duty}-progress`, { when, bar: barText(done, target), total, next });
    return { line, missing: { period: current, short: shortestWay(duty, { ...now, done, part }) } };
  }
  const line = words.text("progress-free", { line: words.text(`duty-${duty}-total`, { when, total }) });
  if (done >= target) return { line };
  const left = amountText(words, DUTIES[duty].measure, now.lost ?? 0);
  const note = waits ? words.label("progress-waits-enough") : words.text("progress-lost", { left });
  return { line: `${line}. ${note}` };
}

/** How much of a duty waits, and for whose word. */
export function waitingText(words: Words, duty: CountedDutyId, waiting: number): string {
  const key = DUTIES[duty].evidence.kind === "works" ? "progress-waiting-works" : "progress-waiting";
  return words.text(key, { amount: amountText(words, DUTIES[duty].measure, waiting) });
}

/** The button that leads to what is left. */
function wayTo(
  words: Words,
  { duty, period, short }: Missing & { readonly duty: CountedDutyId },
): Pick<Section, "way"> {
  const command = dutyLine.open(duty, period, short);
  const what = short ? words.label(`head-${short}`) : words.label(`duty-${duty}-head`);
  return command ? { way: { label: phrase("progress-way", { duty: what }), command } } : {};
}
