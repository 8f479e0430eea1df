import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { ownSeat } from "../own-seat.ts";

/** The unit for which somebody enters: that of their place as a head, or the one that has named them for this work. */
export async function enteringUnit(
  talk: Talk,
  services: Pick<Services, "cadres">,
  me: Cadre,
  permission: Permission,
): Promise<Pick<Unit, "code" | "name">> {
  const today = dayOf(await talk.now());
  const isHelper = await talk.call(async () => seatsWith(me, permission).length === 0);
  if (!isHelper) {
    const { unit, unitName } = await ownSeat(talk, services, me, permission);
    return { code: unit, name: unitName };
  }
  return talk.call(async () => {
    const help = me.helps.find((each) => each.permission === permission);
    const unit = help && (await services.cadres.unit(help.unit, today));
    if (!unit) throw refuse("not-allowed");
    return { code: unit.code, name: unit.name };
  });
}

/**
 * To be called inside the call that writes: since the question was asked, they may have lost their place.
 * @throws Refusal when they may not do it for the unit
 */
export async function mustBeFor(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  { permission, unit }: { permission: Permission; unit: string },
  today: Day,
): Promise<void> {
  if (!(await inChargeOfUnit(cadres, me, { permission, unit }, today))) throw refuse("not-allowed");
}
