import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import { duePartsOf, type PartResult } from "../../src/rules/duties/compliance.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";
import { doneOf, dueOf, type Pledged } from "../../src/rules/duties/pledged.ts";
import { joinedOn } from "../../src/rules/organisation/dated.ts";
import { dutyTotal, leftText, resultText, type SpokenResult } from "../../src/words/duty-words.ts";
import { amountText, barText, dateText, periodText, spanText, whenText } from "../../src/words/spoken.ts";

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
 * Tells the speaker's standing in a duty: the current period and what is left. For a weekly duty also the earlier weeks
 * of its month: those since the cadre joined, and others in which something was done.
 */
export async function sayCounted(
  talk: Talk,
  services: Pick<Services, "words" | "standings" | "forms" | "policies">,
  { me, duty }: { me: Cadre; duty: CountedDutyId },
  today: Day,
): Promise<void> {
  const { words } = services;
  const { current, now, month, earlier, closed, since, pledged } = await talk.call(() =>
    ownOf(services, me, duty, today),
  );
  if (!now) return;
  await sayNow(talk, services, { duty, current, now, pledged }, today);
  if (now.waiting)
    await talk.say("progress-waiting", { amount: amountText(words, DUTIES[duty].measure, now.waiting) });
  if (earlier.length === 0) return;
  const lines = earlier.map((part) =>
    words.text(closed.includes(part.period.id) ? "progress-part-closed" : "progress-part", {
      when: spanText(part.period, today),
      total: resultText(words, duty, part),
    }),
  );
  await talk.say("progress-parts", { period: periodText(words, month, today), lines: lines.join("\n") });
  if (since) await talk.say("progress-since", { since: dateText(since, today) });
}

async function sayNow(
  talk: Talk,
  { words }: Pick<Services, "words">,
  {
    duty,
    current,
    now,
    pledged,
  }: { duty: CountedDutyId; current: Period; now: Now; pledged: Pledged | undefined },
  today: Day,
): Promise<void> {
  const { measure } = DUTIES[duty];
  const { required } = now;
  if (!required)
    return talk.say("progress-free", {
      line: dutyTotal(words, { duty, period: current, result: now }, today),
    });
  // One's own pledge may be more than the plan asks, never less.
  const own = pledged ? dueOf(pledged, { required, excused: now.excused ?? 0 }) : 0;
  const isStricter = pledged !== undefined && own > required;
  const target = isStricter ? own : required;
  const done = isStricter ? doneOf(pledged, now) : now.done;
  const total = resultText(words, duty, { ...now, done, required: target });
  const left =
    done < target
      ? words.text(`duty-${duty}-left`, { left: leftText(words, duty, { ...now, done, required: target }) })
      : words.label(`duty-${duty}-met`);
  const text = words.text(`duty-${duty}-progress`, {
    when:
      current.kind === "week"
        ? words.text("when-week-this-span", { span: spanText(current, today) })
        : whenText(words, current, today),
    bar: barText(done, target),
    total: isStricter
      ? words.text("progress-pledged", {
          total,
          pledged: amountText(words, measure, own),
          required: amountText(words, measure, required),
        })
      : total,
    next: required <= now.done && done < target ? words.text("progress-plan-met", { next: left }) : left,
  });
  await talk.say("standing-said", { text });
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
