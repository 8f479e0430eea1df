import { type Actor, may, type Subject } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedAbove, decidedIn } from "../people/decided-in.ts";
import type { Whose } from "./absence-models.ts";

/** Somebody, or a whole unit, who is or may be away. */
export interface Absent {
  readonly whose: Whose;
  readonly name: string;
  /** Where they are, by its code and name. */
  readonly unit: string;
  readonly unitName: string;
  /** Left out for a unit. */
  readonly person?: Cadre;
  readonly decidedIn: Subject;
}

/** Who is meant, as of a day; nothing for somebody who has left, or a unit that is no longer there. */
export async function absentOne(
  cadres: Pick<Cadres, "person" | "unit" | "above">,
  whose: Whose,
  today: Day,
): Promise<Absent | undefined> {
  const code = whose.slice(whose.indexOf(":") + 1);
  if (whose.startsWith("unit:")) {
    const unit = await cadres.unit(code, today);
    if (!unit) return undefined;
    const place = await decidedAbove(cadres, code, today);
    return { whose, name: unit.name, unit: code, unitName: unit.name, decidedIn: place };
  }
  const person = await cadres.person(code, today);
  if (!person) return undefined;
  const { name, unit, unitName } = person;
  return { whose, name, unit, unitName, person, decidedIn: await decidedIn(cadres, person, today) };
}

/** Whether somebody may confirm, set or refuse: never of oneself, and never what one has asked for oneself. */
export function mayDecide(actor: Actor | undefined, absent: Absent, askedBy?: string): boolean {
  return (!actor || actor.code !== askedBy) && may(actor, "confirm-absence", absent.decidedIn);
}

/** Whether somebody heads the whole unit, and so may ask for it. */
export function mayAskFor(actor: Actor, { unit, person }: Absent): boolean {
  return !person && may(actor, "confirm-absence", { unit, above: [] });
}
