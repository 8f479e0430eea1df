import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge, inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Telling } from "../../src/records/people/person-changes.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { RosterPlan } from "../../src/rules/organisation/planned-roster.ts";
import { refuse } from "../../src/words/refusal.ts";

const permission = "change-roster";

/**
 * Nobody gives a right to themselves: who stands in for a head would keep the office, a board's member would come to
 * administer everything.
 * @param plan what the change would do
 * @throws Refusal when it makes the speaker a head, or puts them into a board that has rights
 */
export function mustNotRaiseOneself(
  me: Pick<Cadre, "code">,
  { change }: Telling,
  { heads }: RosterPlan,
): void {
  const isMe = change.does === "change" && change.code === me.code;
  if (isMe && heads.gained.length + heads.boards.gained.length > 0) throw refuse("cadre-own-office");
}

/** The person as of today, who is yet to come as of their first day. @throws Refusal when they have left, or are in nobody's care of the speaker's any more */
export async function mustHave(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  cadre: string,
  today: Day,
): Promise<Cadre> {
  const day = (await cadres.comingOn(cadre, today)) ?? today;
  const found = await inCharge(cadres, me, { permission, cadre }, day);
  if (!found) throw refuse("cadre-gone");
  return found;
}

/** @throws Refusal for a unit that is not the speaker's own, nor below it */
export async function mustHaveUnit(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  unit: string,
  today: Day,
): Promise<void> {
  const isThere = (await cadres.unit(unit, today)) !== undefined;
  if (!isThere || !(await inChargeOfUnit(cadres, me, { permission, unit }, today)))
    throw refuse("cadre-unit-not-yours");
}
