import type { Services } from "../../src/chat/services.ts";
import type { BookEntries } from "../../src/papers/unit-book/entries-sheet.ts";
import type { UnitBook } from "../../src/papers/unit-book/unit-book.ts";
import { chunksOf } from "../../src/records/database/chunks.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { HowFar } from "../../src/rules/how-far.ts";
import { weeksOf } from "./entries-room.ts";

type Needs = Pick<Services, "standings" | "deeds" | "cadres">;

/** What of a unit is put together, and who hears how far that is. */
interface Asked {
  readonly unit: string;
  readonly period: Period;
  /** What people wrote beside their deeds is for those in charge of them, not for the boards. */
  readonly withNotes: boolean;
  /** False where they are more than one sheet takes; see {@link fitsEntries}. */
  readonly withEntries: boolean;
  /** Hears of how many people everything is read. */
  readonly onRead?: HowFar;
}

/** People whose weeks are read at once. */
const AT_ONCE = 50;

/**
 * Everything about a unit in a period, of one survey.
 * @param at the moment of judging, epoch milliseconds
 * @returns nothing where there was no such unit at the period's end, or it stood outside the plan's scope
 */
export async function gatheredBook(services: Needs, asked: Asked, at: number): Promise<UnitBook | undefined> {
  const { unit, period } = asked;
  const survey = await services.standings.survey(unit, period, at);
  const whole = survey.of(unit);
  if (!whole) return undefined;
  const lower = whole.tree
    .filter(({ parent }) => parent === unit)
    .map(({ code }) => survey.of(code))
    .filter((standing) => standing !== undefined);
  return { whole, lower, ...(asked.withEntries && { entries: await entriesOf(services, whole, asked, at) }) };
}

async function entriesOf(
  services: Needs,
  { standers, tree }: UnitStanding,
  { period, withNotes, onRead }: Asked,
  at: number,
): Promise<BookEntries> {
  const weeks = weeksOf(period);
  const people = new Map(standers.map(({ person }) => [person.code, person]));
  const found: DeedEntry[] = [];
  let done = 0;
  for (const chunk of chunksOf([...people.keys()], AT_ONCE)) {
    const kept = await services.deeds.keptIn(chunk, weeks);
    found.push(...kept.filter(({ day }) => day >= period.from && day <= period.to));
    done += chunk.length;
    onRead?.(done, people.size);
  }
  const entries = found.toSorted((a, b) => a.day.localeCompare(b.day) || a.at - b.at);
  return {
    entries: withNotes ? entries : entries.map((entry) => ({ ...entry, note: "" })),
    people,
    writers: await writersOf(services, entries, people, dayOf(at)),
    units: new Map(tree.map(({ code, name }) => [code, name])),
  };
}

async function writersOf(
  { cadres }: Needs,
  entries: readonly DeedEntry[],
  people: BookEntries["people"],
  today: Day,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const code of new Set(entries.map(({ by }) => by))) {
    const writer = people.get(code) ?? (await cadres.person(code, today));
    if (writer) names.set(code, writer.name);
  }
  return names;
}
