import type { Span } from "./away.ts";
import type { Deed } from "./deeds.ts";
import type { UnionEvent } from "./events.ts";
import type { Work } from "./works.ts";

export type Office = "secretary" | "deputy" | "member";

/** What is true of a person from a day on. */
export interface Place {
  from: string;
  unit: string;
  office: Office;
  /** They do the work of the Union as their profession, whatever their office. */
  fullTime: boolean;
  /** False: no longer a cadre. */
  active: boolean;
}

/** A kind of deed that heads decide about by itself. */
export type Approved = "hours" | "activity" | "meeting";

export interface Unit {
  code: string;
  name: string;
  parent: string | null;
  level: string;
  /** Which deeds wait for a head's word, and those logged from which day on. */
  approval: Map<Approved, string>;
  away: Absence[];
}

/** Days off, of a person or of a whole unit. */
export interface Absence extends Span {
  state: "waits" | "confirmed" | "refused";
  /** The code of whoever asked. */
  by: string;
  /** When: `2026-11-24 19:10`. */
  askedAt: string;
}

/** Numbers of a year's pledge. */
export interface Pledge {
  minutesAWeek: number;
  aMonth: { number: number; of: "activities" | "meetings" | "either" };
}

export interface Person {
  code: string;
  name: string;
  places: Place[];
  /** They came after the first roster, so that a week begun before asks nothing of them. */
  cameLater: boolean;
  /** Empty: not yet. */
  linkedOn: string;
  /** In the order in which they were logged; what was undone is gone. */
  deeds: Deed[];
  away: Absence[];
  /** Sundays for which hours are registered that are not done yet. */
  registeredFor: Set<string>;
  /** By year. */
  pledges: Map<string, Pledge>;
  /** Quarters, `2026-Q4`. */
  reviews: Set<string>;
  works: Work[];
  /** The last day without reminders. */
  quietUntil: string;
}

/**
 * What people have told, counted from the script alone: nothing of the program's own rules is used here, so that the two can
 * only agree by both being right.
 */
export class Book {
  readonly units: Unit[];
  readonly people: Person[];
  /** In the order in which they were called. */
  readonly events: UnionEvent[] = [];
  readonly #chains = new Map<string, readonly Unit[]>();

  constructor(units: readonly Unit[], people: readonly Person[]) {
    this.units = [...units];
    this.people = [...people];
  }

  person(code: string): Person {
    const found = this.people.find((person) => person.code === code);
    if (!found) throw new Error(`nobody of code ${code}`);
    return found;
  }

  unit(code: string): Unit {
    const found = this.units.find((unit) => unit.code === code);
    if (!found) throw new Error(`no unit of code ${code}`);
    return found;
  }

  /** A unit and all below it. */
  tree(code: string): string[] {
    return [
      code,
      ...this.units.filter(({ parent }) => parent === code).flatMap((unit) => this.tree(unit.code)),
    ];
  }

  /** A unit and all above it, nearest first. */
  chain(code: string): readonly Unit[] {
    const known = this.#chains.get(code);
    if (known) return known;
    const unit = this.unit(code);
    const chain = unit.parent === null ? [unit] : [unit, ...this.chain(unit.parent)];
    this.#chains.set(code, chain);
    return chain;
  }

  /** Cadres of these units on a day. */
  membersOf(units: readonly string[], day: string): Person[] {
    return this.people.filter((person) => {
      const place = placeOf(person, day);
      return place?.active && units.includes(place.unit);
    });
  }

  headsOf(unit: string, day: string): Person[] {
    return this.membersOf([unit], day).filter((person) => isHeadOn(person, day));
  }
}

/** Where somebody is on a day; nothing before they came. */
export function placeOf(person: Person, day: string): Place | undefined {
  const place = person.places.findLast(({ from }) => from <= day);
  return place ?? (person.cameLater ? undefined : person.places[0]);
}

export function isHeadOn(person: Person, day: string): boolean {
  const place = placeOf(person, day);
  return place?.active === true && place.office !== "member";
}

/** Whether somebody became a head, or ceased to be one, in the course of a day: what was said before was said to another. */
export function hasChangedOn(person: Person, day: string): boolean {
  return person.places.some(({ from }) => from === day);
}
