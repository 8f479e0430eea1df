import type { Talk } from "../src/chat/dialog/talk.ts";
import type { Services } from "../src/chat/services.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import { type Permission, seatsWith } from "../src/rules/access/permissions.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { refuse } from "../src/words/refusal.ts";
import { phrase } from "../src/words/words.ts";

/**
 * The speaker in the one place by which they may do a thing to a unit: their own, the unit of a further office, or the one for
 * whose head they stand in. With several it is asked which.
 * @throws Refusal when they have lost the chosen one since
 */
export async function ownSeat(
  talk: Talk,
  services: Pick<Services, "cadres">,
  me: Cadre,
  permission: Permission,
): Promise<Cadre> {
  const today = dayOf(await talk.now());
  // Noted even for a single place: what they hold when they answer later must not change what was asked.
  const units = await talk.call(async () => {
    const codes = [...new Set(seatsWith(me, permission).map(({ unit }) => unit))];
    const found = await Promise.all(codes.map((code) => services.cadres.unit(code, today)));
    return found.flatMap((unit) => (unit ? [{ code: unit.code, name: unit.name, level: unit.level }] : []));
  });
  const options = units.map(({ code, name }) => ({ value: code, label: name }));
  const chosen = options.length > 1 ? await talk.pick(phrase("seat-which"), options) : options[0]?.value;
  const unit = units.find(({ code }) => code === chosen);
  return unit ? inSeat(me, unit, permission) : me;
}

/** Somebody as of another of their places; what they hold elsewhere stands beside it. */
function inSeat(
  me: Cadre,
  { code, name, level }: { code: string; name: string; level: string },
  permission: Permission,
): Cadre {
  const held = seatsWith(me, permission).find(({ unit }) => unit === code);
  if (!held) throw refuse("not-allowed");
  if (code === me.unit) return me;
  const { unit, head, admin, beside } = me;
  const others = [{ unit, head, admin }, ...beside.filter((one) => one !== held)];
  return { ...me, ...held, unit: code, unitName: name, level, beside: others };
}
