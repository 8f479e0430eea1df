import type { Person } from "./count/book.ts";
import type { UnionEvent } from "./count/events.ts";
import type { Ability, Room } from "./script.ts";

/** Somebody's app. */
export interface Phone {
  /** Each gives what the bot answered there. */
  says(line: string): Promise<string>;
  presses(label: string): Promise<string>;
  /** Words what was said last anew. */
  edits(line: string): Promise<string>;
  sendsPicture(bytes: Uint8Array): Promise<string>;
  sendsFile(name: string, bytes: Uint8Array): Promise<string>;
}

/** What the bot has sent. */
export interface Sent {
  /** The cadre's code. */
  to: string;
  text: string;
}

/** What a report says of a duty: of everybody, of each, and of each unit. */
export interface Reported {
  totals: Readonly<Record<string, unknown>>;
  cadres: readonly { code: string; duties: Readonly<Record<string, unknown>> }[];
  units: readonly { code: string; duties: Readonly<Record<string, unknown>> }[];
}

export type App = "telegram" | "zalo" | "zalo-bot" | "web";
export const APPS: readonly App[] = ["telegram", "web", "zalo", "zalo-bot"];

/** Which app somebody uses: all of them are mixed in every unit. The city's secretary is on one that sends files. */
export function appOf({ code }: Pick<Person, "code">, place: number): App {
  return code === "TD01" ? "telegram" : (APPS[place % APPS.length] ?? "web");
}

/** Where a simulation is played: the whole program on all channels, with a clock that the script sets. */
export interface Stage {
  phone(person: Person): Phone;
  can(person: Person, what: Ability): boolean;
  setNow(at: number): void;
  /** Lets the jobs look at the clock, and waits until all is said. */
  look(): Promise<void>;
  /** What was sent since this was asked last, answers too. */
  sent(): Promise<Sent[]>;
  importRoster(bytes: Uint8Array): Promise<void>;
  invitation(person: Person): Promise<string>;
  /** @param at when its code is shown, milliseconds since 1970 UTC */
  roomOf(event: Pick<UnionEvent, "unit" | "day">, at: number): Promise<Room | undefined>;
  /** Reports of units for one period; nothing of a unit that has none. */
  reports(units: readonly string[], period: string): Promise<ReadonlyMap<string, Reported>>;
  /** What the reports of units on a year say by themselves: `T1`, `D1 2027-Q1`, so many, or of how many how many. */
  yearReports(
    units: readonly string[],
    year: string,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>>;
  /** How many documents there are, by collection. */
  held(): Promise<Record<string, number>>;
  close(): Promise<void>;
}
