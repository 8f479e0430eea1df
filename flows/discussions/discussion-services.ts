import type { Services } from "../../src/chat/services.ts";
import type { NamedSitting } from "../../src/command-lines/discussion-line.ts";
import type { UnitSitting } from "../../src/records/discussions/discussions.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { openUntil } from "../../src/rules/duties/corrections.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";

/** Who notes discussions and keeps the lists. */
export const PERMISSION = "keep-unit-lists";

/** What noting a discussion needs. */
export type DiscussionServices = Pick<Services, "words" | "cadres" | "discussions" | "events" | "policies">;

/** @throws Refusal when the month of a day is locked for corrections */
export async function mustBeOpen(
  { policies, words }: Pick<DiscussionServices, "policies" | "words">,
  { unit, day }: { unit: string; day: Day },
  today: Day,
): Promise<void> {
  const month = periodOf("month", day);
  const until = openUntil(month, await policies.of(unit, month.to));
  if (until < today) throw lockedMonth(words, { month, until }, today);
}

function lockedMonth(
  words: DiscussionServices["words"],
  { month, until }: { month: Period; until: Day },
  today: Day,
) {
  return refuse("discussion-locked", {
    month: periodText(words, month, today),
    until: dateText(until, today),
  });
}

/**
 * A sitting that a line names, while it can be corrected. To be called inside `talk.call`.
 * @throws Refusal when it is gone, another unit's, or its month is locked
 */
export async function namedSitting(
  services: DiscussionServices,
  me: Cadre,
  { id, month, unit }: NamedSitting,
  today: Day,
): Promise<UnitSitting> {
  await mustBeTheirs(services, me, unit, today);
  const found = (await services.discussions.inMonth([unit], month)).find((each) => each.id === id);
  if (!found) throw refuse("discussion-gone");
  await mustBeOpen(services, { unit, day: found.said.day }, today);
  return found;
}

/** @throws Refusal when somebody keeps no lists of a unit */
export async function mustBeTheirs(
  { cadres }: Pick<DiscussionServices, "cadres">,
  me: Cadre,
  unit: string,
  today: Day,
): Promise<void> {
  if (!(await inChargeOfUnit(cadres, me, { permission: PERMISSION, unit }, today)))
    throw refuse("discussion-not-yours");
}

export function nameOf({ id, unit, said }: Pick<UnitSitting, "id" | "unit" | "said">): NamedSitting {
  return { id, unit, month: said.day.slice(0, 7) };
}
