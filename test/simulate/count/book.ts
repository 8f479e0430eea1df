import { dayAfter } from "./days.ts";

/** What is true of a person from a day on. */
interface Place {
  from: string;
  unit: string;
  isHead: boolean;
  /** False: no longer a cadre. */
  active: boolean;
}

interface Logged {
  day: string;
  minutes: number;
}

/** An activity of a lower unit, or a meeting of a branch. */
interface Gathering {
  day: string;
  kind: "activity" | "meeting";
}

export interface Unit {
  code: string;
  name: string;
  parent: string | null;
  level: string;
}

export interface Person {
  code: string;
  name: string;
  places: Place[];
  /** They came after the first roster, so that a week begun before asks nothing of them. */
  cameLater: boolean;
  /** Empty: not yet. */
  linkedOn: string;
  /** In order; what was undone is gone. */
  entries: Logged[];
  gatherings: Gathering[];
  pledged: boolean;
  reviewed: boolean;
  /** The last day without reminders. */
  quietUntil: string;
}

/** Asked of everybody in a week, minutes (plan IV.2.2). */
export const ASKED_MINUTES = 120;

/**
 * What people have told, counted from the script alone: nothing of the program's own rules is used here, so that the two can
 * only agree by both being right.
 */
export class Book {
  readonly units: Unit[];
  readonly people: Person[];

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

  /** Cadres of these units on a day. */
  membersOf(units: readonly string[], day: string): Person[] {
    return this.people.filter((person) => {
      const place = placeOf(person, day);
      return place?.active && units.includes(place.unit);
    });
  }
}

/** Where somebody is on a day; nothing before they came. */
export function placeOf(person: Person, day: string): Place | undefined {
  const place = person.places.findLast(({ from }) => from <= day);
  return place ?? (person.cameLater ? undefined : person.places[0]);
}

export function isHeadOn(person: Person, day: string): boolean {
  const place = placeOf(person, day);
  return place?.active === true && place.isHead;
}

/** Whether somebody became a head, or ceased to be one, in the course of a day: what was said before was said to another. */
export function hasChangedOn(person: Person, day: string): boolean {
  return person.places.some(({ from }) => from === day);
}

/** Minutes in the week that begins on this Monday. */
export function minutesIn(person: Person, monday: string): number {
  const until = dayAfter(monday, 6);
  return person.entries
    .filter(({ day }) => day >= monday && day <= until)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether anything is asked of somebody in a week: not of who came in its middle. */
export function isAsked(person: Person, monday: string): boolean {
  const place = placeOf(person, dayAfter(monday, 6));
  if (!place?.active) return false;
  return !person.cameLater || (person.places[0]?.from ?? monday) <= monday;
}
