import { isAwayOn } from "./away.ts";
import { type Book, type Person, placeOf } from "./book.ts";
import { isOfGroupA } from "./groups.ts";

export type EventKind = "convened" | "conference" | "committee" | "branch-meeting" | "activity" | "arts";

/** What people were called together for. Codes are cadres'. */
export interface UnionEvent {
  title: string;
  kind: EventKind;
  unit: string;
  by: string;
  day: string;
  /** How often its place was changed. */
  moves: number;
  shirt: boolean;
  called: Set<string>;
  /** Those who were not called, and have said that they come. */
  joined: Set<string>;
  answers: Map<string, Answer>;
  /** How each was, as it stands now. */
  marks: Map<string, "came" | "late" | "absent" | "excused">;
  /** Check-ins that wait for the convener, and what they are worth once they are taken. */
  asks: Map<string, "came" | "late">;
  withoutShirt: Set<string>;
  /** The code of whoever was asked to mark at the door. */
  helper?: string;
  state: "called" | "cancelled" | "closed";
}

export type Answer = "coming" | "declined" | { substitute: string; taken?: boolean };

/** Whoever is of a unit above may come uncalled. */
export const EVENTS_OPEN: readonly EventKind[] = ["branch-meeting", "activity", "arts"];
const CONVENED: readonly EventKind[] = ["convened", "conference", "committee"];

/** Whether somebody owes to come to a meeting: of leads, what a unit above convened; of others, what their own did, too (IV.2.2). */
function owes(book: Book, person: Person, { kind, called, unit, day }: UnionEvent): boolean {
  const place = placeOf(person, day);
  if (!place?.active || !CONVENED.includes(kind) || !called.has(person.code)) return false;
  const [own, ...above] = book.chain(place.unit).map(({ code }) => code);
  return above.includes(unit) || (own === unit && !isOfGroupA(person, day));
}

/** There on time, or by the one whom they sent and whom the convener took. */
function isMet({ marks, answers }: UnionEvent, code: string): boolean {
  const own = marks.get(code);
  if (own === "came" || own === "late") return own === "came";
  const answer = answers.get(code);
  if (typeof answer !== "object" || answer.taken !== true) return false;
  return marks.get(answer.substitute) === "came";
}

/** Meetings that somebody owes in a month: how many, met, and let off. */
export function meetingsOwed(
  book: Book,
  person: Person,
  month: string,
): { all: number; met: number; letOff: number } {
  const own = book
    .closedOf(person.code)
    .filter((event) => event.day.startsWith(month) && owes(book, person, event));
  const met = own.filter((event) => isMet(event, person.code));
  const letOff = own.filter(
    (event) =>
      !met.includes(event) &&
      (event.marks.get(person.code) === "excused" || isAwayOn(book, person, event.day)),
  );
  return { all: own.length, met: met.length, letOff: letOff.length };
}

/** Events that asked for the shirt and to which somebody came, from a day to a day: how many, worn, and let off. */
export function shirtsAsked(
  book: Book,
  person: Person,
  { from, to }: { from: string; to: string },
): { all: number; worn: number; letOff: number } {
  const own = book.closedOf(person.code).filter(({ shirt, marks, day }) => {
    if (day < from || day > to) return false;
    const mark = marks.get(person.code);
    return shirt && (mark === "came" || mark === "late");
  });
  const without = own.filter(({ withoutShirt }) => withoutShirt.has(person.code));
  return {
    all: own.length,
    worn: own.length - without.length,
    letOff: without.filter(({ day }) => isAwayOn(book, person, day)).length,
  };
}

/** Whether somebody was at a closed activity of a day: what they told of it themselves may stand for what it would have logged. */
export function wasAtActivity(book: Book, { code }: Person, on: string): boolean {
  return book.closedOf(code).some(({ kind, day, marks }) => {
    const mark = marks.get(code);
    return kind === "activity" && day === on && (mark === "came" || mark === "late");
  });
}
