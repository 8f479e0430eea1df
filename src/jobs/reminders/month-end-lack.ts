import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { PartResult } from "../../rules/duties/compliance.ts";
import { isOpen, openUntil } from "../../rules/duties/corrections.ts";
import type { CountedDutyId } from "../../rules/duties/duties.ts";
import { canBeMadeUp, waitsSuffice } from "../../rules/duties/duty-result.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import type { Owed } from "../../rules/reminders/urgency.ts";
import { dutyName, dutyTotal, leftText, shortestWay, withWaiting } from "../../words/duty-words.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf, makeUp } from "./make-up.ts";

/** What somebody lacks of a duty before a month ends, and how to do it. */
export type Lack = ReturnType<typeof makeUp> & {
  duty: CountedDutyId;
  lines: string[];
  /** Nothing but a head's word is lacking. */
  waits: boolean;
  owed?: Owed;
};

/** All that is lacking as one message, what only waits last; none where nothing is. */
export function messagesOf(
  words: Words,
  lacking: readonly Lack[],
  { heading, period }: { heading: "jobs-month-end-over" | "jobs-month-end"; period: string },
): NoticeMessage[] {
  if (lacking.length === 0) return [];
  const sections = lacking.map(({ duty, lines, how, howToo, waits }, place) => {
    if (waits)
      return words.text("jobs-month-end-waits", { duty: dutyName(words, duty), lines: lines.join("\n") });
    const all = [...lines, ...(place === 0 ? how : howToo)];
    const said = { duty: dutyName(words, duty), lines: all.join("\n") };
    return place === 0 ? words.text(heading, { period, ...said }) : words.text("jobs-month-end-too", said);
  });
  const text = sections.join("\n");
  const choices = choicesOf(lacking.flatMap(({ options }) => options));
  return [choices ? { text, choices } : { text }];
}

/** What somebody lacks of a duty and can still do, or only waits for; nothing when all that is lacking is closed. */
export function lackOf(
  words: Words,
  { duty, results, policy }: { duty: CountedDutyId; results: readonly PartResult[]; policy: Policy },
  today: Day,
):
  | ({ duty: CountedDutyId; lines: string[]; waits: boolean; owed?: Owed } & ReturnType<typeof makeUp>)
  | undefined {
  const unmet = results.filter((part) => canBeMadeUp(part) && isOpen(part.period, policy, today));
  if (unmet.length === 0) return undefined;
  const lines = unmet.map((part) => lineOf(words, duty, part, today));
  const [soonest, ...later] = unmet.filter((part) => !waitsSuffice(part));
  if (!soonest) return { duty, lines, waits: true, how: [], howToo: [], options: [] };
  const parts = [soonest.period, ...later.map(({ period }) => period)] as const;
  const made = makeUp(words, { duty, parts, way: shortestWay(duty, soonest) }, today);
  return {
    ...{ duty, lines, waits: false },
    ...made,
    owed: { done: soonest.done, required: soonest.required, until: openUntil(soonest.period, policy) },
  };
}

/** How a due period stands, with what waits; what is left is what nothing waits for. */
function lineOf(words: Words, duty: CountedDutyId, part: PartResult, today: Day): string {
  const { period, waiting = 0, parts, done } = part;
  const total = withWaiting(words, duty, dutyTotal(words, { duty, period, result: part }, today), waiting);
  if (waitsSuffice(part)) return words.text("jobs-month-end-part-waits", { total });
  const left = leftText(words, duty, parts ? part : { ...part, done: done + waiting });
  return words.text("jobs-month-end-part", { total, left });
}
