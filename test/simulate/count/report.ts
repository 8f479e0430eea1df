import { ASKED_MINUTES, type Book, isAsked, minutesIn, type Person, placeOf } from "./book.ts";
import { dayAfter, lastDayOf, mondaysOfMonth } from "./days.ts";

/** How somebody stands in the hours of a period. */
export interface Standing {
  done: number;
  required: number;
  met: boolean;
}

/** What a report of a unit has to say of volunteer hours: by the cadre's code, and of how many how many met them. */
export interface CountedReport {
  cadres: Map<string, Standing | undefined>;
  met: number;
  of: number;
}

export function weekOf(person: Person, monday: string): Standing | undefined {
  if (!placeOf(person, dayAfter(monday, 6))?.active) return undefined;
  const done = minutesIn(person, monday);
  const met = done >= ASKED_MINUTES;
  return met || isAsked(person, monday) ? { done, required: ASKED_MINUTES, met } : undefined;
}

/** A month is its weeks: each that has ended asks for its hours, and the one that runs counts once it is met. */
export function monthOf(person: Person, month: string, today: string): Standing | undefined {
  if (!placeOf(person, lastDayOf(month))?.active) return undefined;
  const begun = mondaysOfMonth(month).filter((monday) => monday <= today);
  const weeks = begun.flatMap((monday) => {
    if (!placeOf(person, dayAfter(monday, 6))?.active) return [];
    const [done, asked] = [minutesIn(person, monday), isAsked(person, monday)];
    const met = done >= ASKED_MINUTES;
    const isBefore = dayAfter(monday, 6) < (person.places[0]?.from ?? monday);
    if ((!asked || isBefore) && done === 0) return [];
    return [{ done, met, asked, counts: met || (asked && dayAfter(monday, 6) < today) }];
  });
  const counting = weeks.filter(({ counts }) => counts);
  const judged = counting.length > 0 ? counting : weeks.slice(-1).filter(({ asked }) => asked);
  if (judged.length === 0) return undefined;
  return {
    done: weeks.reduce((sum, week) => sum + week.done, 0),
    required: judged.length * ASKED_MINUTES,
    met: judged.every(({ met }) => met),
  };
}

/** @param period the Monday of a week, or a month `2026-11` */
export function reportOf(book: Book, unit: string, period: string, today: string): CountedReport {
  const isMonth = period.length === 7;
  const last = isMonth ? lastDayOf(period) : dayAfter(period, 6);
  const cadres = new Map(
    book
      .membersOf(book.tree(unit), last)
      .map(
        (person) => [person.code, isMonth ? monthOf(person, period, today) : weekOf(person, period)] as const,
      ),
  );
  const judged = [...cadres.values()].filter((standing) => standing !== undefined);
  return { cadres, met: judged.filter(({ met }) => met).length, of: judged.length };
}
