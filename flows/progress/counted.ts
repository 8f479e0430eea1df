import type { Services } from "../../src/chat/services.ts";
import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, daysBetween } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { duePartsOf } from "../../src/rules/duties/due-parts.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";
import { doneOf, dueOf, type Pledged } from "../../src/rules/duties/pledged.ts";
import { joinedOn } from "../../src/rules/organisation/dated.ts";
import { dutyTotal, leftText, partsText, resultText, type SpokenResult } from "../../src/words/duty-words.ts";
import { amountText, barText, dateText, periodText, spanText, whenText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import type { Section } from "./section.ts";

/** What was done so far, and what the plan asks. */
type Now = SpokenResult & Pick<DutyResult, "excused" | "waiting">;

/** A duty's results in the current period, and in the earlier ones of the same month. */
interface Own {
  current: Period;
  /** Nothing where none is asked. */
  now: Now | undefined;
  month: Period;
  earlier: PartResult[];
  /** Those of them whose entries can no longer be changed. */
  closed: PeriodId[];
  /** Set where earlier ones of the month are not held against the cadre. */
  since: Day | undefined;
  /** What the cadre has pledged for each such period. */
  pledged: Pledged | undefined;
}

/**
 * The speaker's standing in a duty: the current period, what is left and until when. For a weekly duty also the earlier weeks
 * of its month: how many were met, and those that lack something that can still be entered.
 */
export async function countedSection(
  services: Pick<Services, "words" | "standings" | "forms" | "policies">,
  { me, duty }: { me: Cadre; duty: CountedDutyId },
  today: Day,
): Promise<Section | undefined> {
  const { words } = services;
  const own = await ownOf(services, me, duty, today);
  const { current, now } = own;
  if (!now) return undefined;
  const amount = now.waiting && amountText(words, DUTIES[duty].measure, now.waiting);
  const below = [
    ...(amount ? [words.text("progress-waiting", { amount })] : []),
    ...earlierLines(words, duty, own, today),
  ];
  if (!now.required) {
    const line = dutyTotal(words, { duty, period: current, result: now }, today);
    return { isMissing: false, text: [words.text("progress-free", { line }), ...below].join("\n") };
  }
  const { target, done, total } = againstPledge(words, duty, now, now.required, own.pledged);
  const isMissing = done < target;
  const when =
    current.kind === "week"
      ? words.text("when-week-this-span", { span: spanText(current, today) })
      : whenText(words, current, today);
  const next = isMissing
    ? leftUntil(words, { duty, current, now, done, target }, today)
    : words.label(`duty-${duty}-met`);
  const text = words.text(`duty-${duty}-progress`, { when, bar: barText(done, target), total, next });
  const way = isMissing && wayTo(words, duty, current);
  return { isMissing, text: [text, ...below].join("\n"), ...(way && { way }) };
}

/** One's own pledge may be more than the plan asks, never less. */
function againstPledge(
  words: Words,
  duty: CountedDutyId,
  now: Now,
  required: number,
  pledged: Pledged | undefined,
): { target: number; done: number; total: string } {
  const own = pledged ? dueOf(pledged, { required, excused: now.excused ?? 0 }) : 0;
  const isStricter = pledged !== undefined && own > required;
  const [target, done] = isStricter ? [own, doneOf(pledged, now)] : [required, now.done];
  const total = resultText(words, duty, { ...now, done, required: target });
  if (!isStricter) return { target, done, total };
  const { measure } = DUTIES[duty];
  const sides = { pledged: amountText(words, measure, own), required: amountText(words, measure, required) };
  return { target, done, total: words.text("progress-pledged", { total, ...sides }) };
}

/** What is left by the shortest way, and how many days there are for it. */
function leftUntil(
  words: Words,
  {
    duty,
    current,
    now,
    done,
    target,
  }: { duty: CountedDutyId; current: Period; now: Now; done: number; target: number },
  today: Day,
): string {
  const left = leftText(words, duty, { ...now, done, required: target });
  const days = daysBetween(today, current.to);
  const said = words.text(`duty-${duty}-left`, { left });
  const next =
    days === 0
      ? words.text(`progress-last-day-${current.kind}`, { next: said })
      : words.text(`progress-days-${current.kind}`, { next: said, days: String(days) });
  return (now.required ?? 0) <= now.done ? words.text("progress-plan-met", { next }) : next;
}

/** The button that leads to what is left. */
function wayTo(words: Words, duty: CountedDutyId, current: Period): Section["way"] {
  const command = dutyLine.open(duty, current);
  return command && { label: phrase("progress-way", { duty: words.label(`duty-${duty}-head`) }), command };
}

function earlierLines(
  words: Words,
  duty: CountedDutyId,
  { month, earlier, closed, since }: Own,
  today: Day,
): string[] {
  if (earlier.length === 0) return [];
  const open = earlier.filter(({ met, period }) => !met && !closed.includes(period.id));
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

async function ownOf(
  { standings, forms, policies }: Pick<Services, "standings" | "forms" | "policies">,
  me: Cadre,
  duty: CountedDutyId,
  today: Day,
): Promise<Own> {
  const [kind] = DUTIES[duty].due;
  const current = periodOf(kind, today);
  const month = periodOf("month", kind === "week" ? addDays(current.from, 3) : current.from);
  const cadre = await standings.cadre(me);
  const facts = cadre.records[0]?.facts ?? [];
  const span = kind === "week" ? month : current;
  const parts = (await standings.parts(cadre, duty, span, today)).get(me.code) ?? [];
  const isEarlier = (period: Period) => period.to < current.from;
  const earlier = parts.filter(({ period }) => isEarlier(period));
  const policy = await policies.of(me.unit, today);
  const isCut = earlier.length < duePartsOf(DUTIES[duty], span).filter(isEarlier).length;
  const unasked = (await standings.evidence(cadre, duty, current)).get(me.code);
  return {
    current,
    now:
      parts.find(({ period, owed, letOff }) => period.id === current.id && (owed || letOff)) ??
      (unasked && unasked.done > 0 ? { ...unasked, required: null } : undefined),
    month,
    earlier,
    closed: earlier.filter(({ period }) => !isOpen(period, policy, today)).map(({ period }) => period.id),
    since: isCut ? (joinedOn(facts, today) ?? facts[0]?.from) : undefined,
    pledged: (await forms.pledgedNumbers(me.code, today.slice(0, 4)))[duty],
  };
}
