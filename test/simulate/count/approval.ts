import { type Approved, type Book, isHeadOn, type Person, placeOf } from "./book.ts";
import { dayAfter } from "./days.ts";
import type { Deed, DeedKind } from "./deeds.ts";

/** After so many days without a word the levels above see what waits, too. */
const LATE_DAYS = 7;

/** Whose word a person's deeds wait for: the own unit's heads, then those above; of a head from the level above on. */
function decidedIn(book: Book, person: Person, day: string): string[] {
  const chain = book.chain(placeOf(person, day)?.unit ?? "").map(({ code }) => code);
  return isHeadOn(person, day) && chain.length > 1 ? chain.slice(1) : chain;
}

/** Whether somebody may decide about another's deeds on a day. */
export function mayDecide(book: Book, head: Person, person: Person, day: string): boolean {
  const unit = placeOf(head, day)?.unit;
  if (head === person || unit === undefined || !isHeadOn(head, day)) return false;
  return decidedIn(book, person, day).includes(unit);
}

/** Whether a deed that is told on a day is to wait: a unit of theirs asks for it, it is not told by who decides, and somebody can. */
export function mustWait(book: Book, person: Person, kind: DeedKind, { day, by = person }: Telling): boolean {
  const unit = placeOf(person, day)?.unit;
  if (unit === undefined || !isApproved(kind)) return false;
  const asks = book.chain(unit).some(({ approval }) => (approval.get(kind) ?? "9999") <= day);
  if (!asks || mayDecide(book, by, person, day)) return false;
  return decidedIn(book, person, day).some((code) => book.headsOf(code, day).some((head) => head !== person));
}

interface Telling {
  day: string;
  /** Left out: oneself. */
  by?: Person;
}

function isApproved(kind: DeedKind): kind is Approved {
  return kind === "hours" || kind === "activity" || kind === "meeting";
}

/** A deed that waits, and whose it is. */
export interface Waiting {
  person: Person;
  deed: Deed;
}

/**
 * What waits for a head's word today, by person, of whom the newest came first; each person's newest first.
 * @param whose `near`: only of those whom no other head is nearer to
 */
export function waitsFor(book: Book, head: Person, day: string, whose: "near" | "all" = "all"): Waiting[] {
  const own = placeOf(head, day)?.unit;
  const people = book
    .membersOf(book.tree(own ?? "", day), day)
    .filter(({ deeds }) => deeds.some(({ state }) => state === "waits"))
    .filter((person) => mayDecide(book, head, person, day));
  const byPerson = people.map((person) => {
    const nearest = decidedIn(book, person, day).find((code) =>
      book.headsOf(code, day).some((other) => other !== person && other.linkedOn !== ""),
    );
    const isNear = nearest === own;
    return person.deeds
      .filter(({ state }) => state === "waits")
      .filter(({ saidAt }) => isNear || (whose === "all" && dayAfter(saidAt.slice(0, 10), LATE_DAYS) < day))
      .map((deed) => ({ person, deed }))
      .toSorted(newestFirst);
  });
  return byPerson
    .filter((all) => all.length > 0)
    .toSorted(([a], [b]) => (a && b ? newestFirst(a, b) : 0))
    .flat();
}

function newestFirst({ deed: one }: Waiting, { deed: other }: Waiting): number {
  return one.saidAt < other.saidAt ? 1 : one.saidAt > other.saidAt ? -1 : 0;
}
