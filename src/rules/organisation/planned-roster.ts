import type { Day } from "../calendar/time.ts";
import type { CadreFact, UnitFact } from "./dated.ts";
import type { FieldChange } from "./roster-changes.ts";

/** A person or unit in a plan. */
export interface Named {
  /** As the roster has it. */
  readonly code: string;
  readonly name: string;
}
/** With the code under which they are stored: a person's first one. */
export interface Keyed extends Named {
  readonly key: string;
}
export interface AddedUnit extends Keyed {
  readonly fact: UnitFact;
}
export interface ChangedUnit extends AddedUnit {
  readonly fields: readonly FieldChange[];
}
export interface AddedCadre extends Keyed {
  readonly fact: CadreFact;
  /** `undefined`: not in the file, so the stored value stays. */
  readonly birthDate: Day | undefined;
  readonly phone: string | undefined;
}
export interface ChangedCadre extends AddedCadre {
  readonly fields: readonly FieldChange[];
}

/** Words that look like a head's office and are none that is known: they give no right. */
export interface UnrecognisedOffice extends Named {
  readonly position: string;
}

/** Somebody who comes to be a head, or no longer is, and of which units, by name. */
export interface HeadOf extends Named {
  readonly units: readonly string[];
}

/** Who comes to be a secretary or deputy of a unit, and who no longer is; a head who goes to another unit is both. */
export interface HeadsPlan {
  readonly gained: readonly HeadOf[];
  readonly lost: readonly HeadOf[];
  readonly unrecognised: readonly UnrecognisedOffice[];
  /** Who comes to work in one of the topmost unit's boards that have rights, and who no longer does. */
  readonly boards: { readonly gained: readonly Named[]; readonly lost: readonly Named[] };
}

/** A cadre who leaves, or a unit that is dissolved. */
export interface Left<F> extends Keyed {
  /** What is true from the roster's day on: no longer active. */
  readonly fact: F;
}

/** What an import does. `left` are there and not in the file; nothing of them is deleted. */
export interface RosterPart<Added, Changed, Fact> {
  readonly added: readonly Added[];
  readonly changed: readonly Changed[];
  readonly unchanged: readonly Named[];
  readonly left: readonly Left<Fact>[];
  /** Those added are the very first ones: what is said of them holds for all time before, too. */
  readonly first: boolean;
}

/**
 * `whole`: with the topmost unit; who is not in it leaves. `part`: dismisses only inside the units that it lists. `people`:
 * tells of single people.
 */
export type RosterScope = "whole" | "part" | "people";

/** From when a roster is true, and the day on which it comes in. */
export interface RosterDays {
  readonly from: Day;
  readonly today: Day;
}

/** The topmost unit before and after: its heads administer the product. */
export interface TopPlan {
  readonly headsBefore: number;
  readonly headsAfter: number;
  /** Their names. */
  readonly heads: readonly string[];
  /** The unit that was the topmost stays, below another. */
  readonly swapped: boolean;
  /** Somebody comes to be a head there who was none. */
  readonly gained: boolean;
}

export interface RosterPlan {
  readonly scope: RosterScope;
  readonly days: RosterDays;
  /** How many cadres were there before. */
  readonly present: number;
  readonly top: TopPlan;
  readonly heads: HeadsPlan;
  /** Keys of all units in the order in which they stand from now on; left out where none is told of. */
  readonly order?: readonly string[];
  readonly units: RosterPart<AddedUnit, ChangedUnit, UnitFact>;
  readonly cadres: RosterPart<AddedCadre, ChangedCadre, CadreFact>;
}
