import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, type DutyId } from "../../src/rules/duties/duties.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, durationText, periodText, spanText } from "../../src/words/spoken.ts";
import { type DueStanding, dueStanding } from "./due-standing.ts";

/** Whose deed it is, and what is to become of it. */
interface Wanted {
  cadre: Cadre;
  deed: { duty: DutyId; amount: number; day: Day };
  /** Left out: it is to be logged. */
  wants?: keyof typeof LOCKED;
}

/** What a secretary types differs: to add, to take away, or both. */
const LOCKED = { log: "hours-locked", undo: "hours-locked-undo", change: "hours-locked-change" } as const;

/**
 * @returns the cadre's standing in the deed's due period
 * @throws Refusal when it is locked; for hours it names the line that the secretary types
 */
export async function mustBeOpen(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies" | "standings">,
  { cadre, deed, wants = "log" }: Wanted,
  today: Day,
): Promise<DueStanding> {
  const standing = await talk.call(() => dueStanding(services, cadre, deed, today));
  if (standing.open) return standing;
  throw refuseLocked(services, { cadre, deed, wants, standing }, today);
}

function refuseLocked(
  { words }: Pick<Services, "words">,
  {
    cadre: { name },
    deed: { duty, amount, day },
    wants,
    standing: { period, until },
  }: Required<Wanted> & { standing: DueStanding },
  today: Day,
) {
  if (DUTIES[duty].measure === "times")
    return refuse("deed-locked", {
      duty: dutyName(words, duty),
      period: periodText(words, period, today),
      until: dateText(until, today),
    });
  return refuse(LOCKED[wants], {
    span: spanText(period, today),
    until: dateText(until, today),
    name,
    hours: amount % 60 === 0 ? String(amount / 60) : durationText(words, amount),
    date: dateText(day, today),
  });
}
