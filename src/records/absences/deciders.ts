import { type Actor, may } from "../../rules/access/permissions.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
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
  /** The unit whose heads decide, and those above it: of a head, and of a whole unit, the one above. */
  readonly decidedIn: { readonly unit: string; readonly above: readonly string[] };
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
    const decidedIn = placeAbove(code, await cadres.above(code, today));
    return { whose, name: unit.name, unit: code, unitName: unit.name, decidedIn };
  }
  const person = await cadres.person(code, today);
  if (!person) return undefined;
  const { name, unit, unitName, head } = person;
  const above = await cadres.above(unit, today);
  return { whose, name, unit, unitName, person, decidedIn: head ? placeAbove(unit, above) : { unit, above } };
}

/** The topmost unit has none above it: there another head decides. */
function placeAbove(unit: string, [first, ...rest]: readonly string[]): Absent["decidedIn"] {
  return first === undefined ? { unit, above: [] } : { unit: first, above: rest };
}

/**
 * Whether somebody may confirm, set or refuse: a head of the place that decides, or of one above it. Never of oneself, and never
 * what one has asked for oneself.
 */
export function mayDecide(actor: Actor | undefined, absent: Absent, askedBy?: string): boolean {
  if (actor && actor.code === askedBy) return false;
  const cadre = absent.person?.code;
  return may(actor, "confirm-absence", { ...absent.decidedIn, ...(cadre && { cadre }) });
}

/** Whether somebody heads the whole unit, and so may ask for it. */
export function mayAskFor(actor: Actor, { unit, person }: Absent): boolean {
  return !person && may(actor, "confirm-absence", { unit, above: [] });
}
