import type { Span } from "./away.ts";
import type { Deed } from "./deeds.ts";
import type { Entry } from "./entries.ts";
import type { UnionEvent } from "./events.ts";
import type { Model } from "./models.ts";
import type { UnitDeed, YearReport } from "./units.ts";
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
  /** The first day on which it is no more, and the unit that it went into. */
  gone?: { from: string; into: string };
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
  /** Quarters of which a collective has closed its review of them. */
  remarks: Set<string>;
  civilServant: boolean;
  /** Whether the collective has said that they reach the four “được”, by year. */
  goods: Map<string, boolean>;
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
  /** What the city has decided that a week asks, minutes, in order of the days from which it holds. */
  readonly askedHours: { from: string; minutes: number }[] = [];
  readonly unitDeeds: UnitDeed[] = [];
  /** In the order in which they were begun. */
  readonly models: Model[] = [];
  readonly entries: Entry[] = [];
  /** Year reports that were sent, in their order. */
  readonly yearReports: YearReport[] = [];
  readonly #chains = new Map<string, readonly Unit[]>();
  readonly #byCode = new Map<string, Person>();
  readonly #closedOf = new Map<string, UnionEvent[]>();
  /** By day; forgotten whenever somebody comes, moves or leaves. */
  readonly #there = new Map<string, ReadonlyMap<string, readonly Person[]>>();
  readonly #trees = new Map<string, readonly string[]>();

  constructor(units: readonly Unit[], people: readonly Person[]) {
    this.units = [...units];
    this.people = [];
    for (const person of people) this.comes(person);
  }

  comes(person: Person): void {
    this.people.push(person);
    this.#byCode.set(person.code, person);
    this.#there.clear();
  }

  /** From a day on somebody is elsewhere, somebody else, or no more. */
  moves(person: Person, to: Place): void {
    person.places.push(to);
    this.#there.clear();
  }

  /** A unit goes into another; its people move by themselves. */
  merges(unit: Unit, into: Unit, from: string): void {
    unit.gone = { from, into: into.code };
    this.#trees.clear();
  }

  closes(event: UnionEvent): void {
    event.state = "closed";
    for (const code of new Set([...event.called, ...event.marks.keys()]))
      this.#closedOf.set(code, [...this.closedOf(code), event]);
  }

  /** Closed events to which somebody was called, or came. */
  closedOf(code: string): readonly UnionEvent[] {
    return this.#closedOf.get(code) ?? [];
  }

  person(code: string): Person {
    const found = this.#byCode.get(code);
    if (!found) throw new Error(`nobody of code ${code}`);
    return found;
  }

  unit(code: string): Unit {
    const found = this.units.find((unit) => unit.code === code);
    if (!found) throw new Error(`no unit of code ${code}`);
    return found;
  }

  /** A unit and all below it that are there on a day. */
  tree(code: string, day: string): readonly string[] {
    const key = `${code} ${day}`;
    const known = this.#trees.get(key);
    if (known) return known;
    const tree = [code, ...this.below(code, day).flatMap((unit) => this.tree(unit.code, day))];
    this.#trees.set(key, tree);
    return tree;
  }

  /** Units directly below one on a day. */
  below(code: string, day: string): Unit[] {
    return this.unitsOn(day).filter(({ parent }) => parent === code);
  }

  /** The unit that is there on a day for one that may have gone into another. */
  heirOf(code: string, day: string): string {
    const { gone } = this.unit(code);
    return gone && gone.from <= day ? this.heirOf(gone.into, day) : code;
  }

  unitsOn(day: string): Unit[] {
    return this.units.filter(({ gone }) => !gone || gone.from > day);
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

  /** Cadres of these units on a day, in the order in which they came. */
  membersOf(units: readonly string[], day: string): Person[] {
    const [only = "", ...more] = units;
    if (more.length === 0) return [...(this.#byUnit(day).get(only) ?? [])];
    const wanted = new Set(units);
    return this.people.filter((person) => {
      const place = placeOf(person, day);
      return place?.active && wanted.has(place.unit);
    });
  }

  #byUnit(day: string): ReadonlyMap<string, readonly Person[]> {
    const known = this.#there.get(day);
    if (known) return known;
    const byUnit = new Map<string, Person[]>();
    for (const person of this.people) {
      const place = placeOf(person, day);
      if (!place?.active) continue;
      const own = byUnit.get(place.unit) ?? [];
      own.push(person);
      byUnit.set(place.unit, own);
    }
    this.#there.set(day, byUnit);
    return byUnit;
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
