import type { Person } from "./book.ts";
import { dayAfter } from "./days.ts";

export type DeedKind = "hours" | "activity" | "meeting" | "practice" | "shirt";

/** What somebody did on a day, as it was told. */
export interface Deed {
  kind: DeedKind;
  day: string;
  /** Outside office hours; 0 of what is no matter of hours. */
  minutes: number;
  /** How many they were before they were corrected. */
  wasMinutes?: number;
  /** `excused`: it was not done, with a reason. */
  state: "counts" | "waits" | "refused" | "excused";
  /** When it was told: `2026-11-24 19:10`. */
  saidAt: string;
  /** Of a practice: a song, and no dance or sport. */
  isSong?: boolean;
  /** Logged for everybody who was at an event. */
  ofEvent?: true;
  /** Pictures that show it. */
  pictures: number;
}

type State = Deed["state"];

/** Deeds from a day to a day, both included. */
function deedsIn({ deeds }: Person, from: string, to: string, state: State): Deed[] {
  return deeds.filter((deed) => deed.state === state && deed.day >= from && deed.day <= to);
}

/** Minutes in the week that begins on this Monday. */
export function minutesIn(person: Person, monday: string, state: State = "counts"): number {
  return deedsIn(person, monday, dayAfter(monday, 6), state).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Activities of lower units, and meetings of branches: of a month, `2026-11`. */
export function gatheringsIn(
  { deeds }: Person,
  month: string,
  state: State = "counts",
): { activities: number; meetings: number } {
  const of = (kind: DeedKind) =>
    deeds.filter((deed) => deed.kind === kind && deed.state === state && deed.day.startsWith(month)).length;
  return { activities: of("activity"), meetings: of("meeting") };
}

/** Songs, dances and sports of a year, `2026`. */
export function practicesIn(person: Person, year: string): number {
  return deedsIn(person, `${year}-01-01`, `${year}-12-31`, "counts").filter(({ kind }) => kind === "practice")
    .length;
}

/** Whether the shirt was worn on a day. */
export function woreShirtOn({ deeds }: Person, day: string): boolean {
  return deeds.some((deed) => deed.kind === "shirt" && deed.day === day && deed.state === "counts");
}

/** Whether somebody has said why it was not worn, and has not come in it all the same to an event of that evening. */
export function isExcusedOn(person: Person, day: string): boolean {
  const hasSaidWhy = person.deeds.some(
    (deed) => deed.kind === "shirt" && deed.day === day && deed.state === "excused",
  );
  return hasSaidWhy && !woreShirtOn(person, day);
}
