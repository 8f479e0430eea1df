import type { Talk } from "../src/chat/dialog/talk.ts";
import type { Services } from "../src/chat/services.ts";
import type { Cadre, Unit } from "../src/records/people/cadre.ts";
import type { Permission } from "../src/rules/access/permissions.ts";
import { type Seat, seatsOfWork, seatsWith } from "../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../src/rules/calendar/time.ts";
import { refuse } from "../src/words/refusal.ts";
import { phrase } from "../src/words/words.ts";

/**
 * The speaker in the one place by which they may do a thing to a unit: their own, the unit of a further office, or the one for
 * whose head they stand in. With several it is asked once which; the answer says it from then on, until they choose another
 * (`/donvi chọn`) or have lost that one.
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
  const { units, before } = await talk.call(async () => ({
    units: await unitsOf(services, seatsWith(me, permission), today),
    before: me.actsFor ?? null,
  }));
  const [only] = units;
  if (units.length < 2) return only ? inSeat(me, only, permission) : me;
  const unit = units.find(({ code }) => code === before) ?? (await chooseSeat(talk, services, me, units));
  const seat = inSeat(me, unit, permission);
  await talk.say("seat-now", { unit: unit.name });
  return seat;
}

/** `/donvi chọn`: for which unit of several somebody acts from now on. */
export async function changeSeat(talk: Talk, services: Pick<Services, "cadres">, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const units = await talk.call(() => unitsOf(services, seatsOfWork(me), today));
  if (units.length < 2) return talk.say("seat-only-one");
  const { name } = await chooseSeat(talk, services, me, units);
  await talk.say("seat-now", { unit: name });
}

type SeatUnit = Pick<Unit, "code" | "name" | "level">;

async function unitsOf(
  { cadres }: Pick<Services, "cadres">,
  seats: readonly Seat[],
  today: Day,
): Promise<SeatUnit[]> {
  const codes = [...new Set(seats.map(({ unit }) => unit))];
  const found = await Promise.all(codes.map((code) => cadres.unit(code, today)));
  return found.flatMap((unit) => (unit ? [{ code: unit.code, name: unit.name, level: unit.level }] : []));
}

async function chooseSeat(
  talk: Talk,
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  units: readonly SeatUnit[],
): Promise<SeatUnit> {
  const options = units.map(({ code, name }) => ({ value: code, label: name }));
  const chosen = await talk.pick(phrase("seat-which"), options);
  const unit = units.find(({ code }) => code === chosen);
  if (!unit) throw refuse("not-allowed");
  await talk.call(() => cadres.actFor(me.code, unit.code));
  return unit;
}

/** Somebody as of another of their places; what they hold elsewhere stands beside it. */
function inSeat(me: Cadre, { code, name, level }: SeatUnit, permission: Permission): Cadre {
  const held = seatsWith(me, permission).find(({ unit }) => unit === code);
  if (!held) throw refuse("not-allowed");
  if (code === me.unit) return me;
  const { unit, head, admin, boards, beside } = me;
  const others = [{ unit, head, admin, boards }, ...beside.filter((one) => one !== held)];
  return { ...me, boards: [], ...held, unit: code, unitName: name, level, beside: others };
}
