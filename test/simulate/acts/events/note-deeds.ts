import { mustWait } from "../../count/approval.ts";
import { type Book, type Person, placeOf } from "../../count/book.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { World } from "../../script.ts";

/** What an activity from half past five to half past seven is worth: all of it outside office hours. */
const MINUTES = 120;

/**
 * What everybody who was there did by it: nothing waits where somebody else saw it. The convener's own waits as ever, and so does that of
 * who puts themselves down (decision 67).
 */
export function noteDeeds(
  { book, day: today, time }: World,
  event: UnionEvent,
  codes: Iterable<string>,
  putDownBy?: Person,
): void {
  const { day, marks, kind, shirt, withoutShirt: bare } = event;
  for (const code of codes) {
    const mark = marks.get(code);
    if (mark !== "came" && mark !== "late") continue;
    const person = book.person(code);
    const isOwnWord = code === event.by || person === putDownBy;
    const waits =
      isOwnWord && mustWait(book, person, kind === "branch-meeting" ? "meeting" : "activity", { day: today });
    const counts = { day, state: "counts", saidAt: `${today} ${time}`, pictures: 0, ofEvent: true } as const;
    const said = { ...counts, state: waits ? "waits" : "counts" } as const;
    if (kind === "activity") {
      const isLower = countsForLower(book, person, event);
      const minutes = hasSaidAsMany(person, day) ? 0 : MINUTES;
      if (isLower || minutes > 0)
        person.deeds.push({ ...said, kind: isLower ? "activity" : "hours", minutes });
    }
    if (kind === "branch-meeting") person.deeds.push({ ...said, kind: "meeting", minutes: 0 });
    if (kind === "arts" && !hasSungOn(person, day))
      person.deeds.push({ ...counts, kind: "practice", minutes: 0 });
    // Why it was not worn by day takes nothing from the evening on which it was (decision 67).
    const wore = person.deeds.some(
      (deed) => deed.kind === "shirt" && deed.day === day && deed.state !== "excused",
    );
    if (shirt && !wore && !bare.has(code)) person.deeds.push({ ...counts, kind: "shirt", minutes: 0 });
  }
}

/** As many hours, told of the day before the event was closed, are taken for its own, also where they were corrected since (decision 67). */
function hasSaidAsMany({ deeds }: Person, day: string): boolean {
  return deeds.some(
    ({ day: on, ofEvent, minutes, wasMinutes, state }) =>
      on === day && !ofEvent && state !== "refused" && (minutes === MINUTES || wasMinutes === MINUTES),
  );
}

/** A song told of the same day is taken for the event's own; a dance or a sport was another matter (decision 67). */
function hasSungOn({ deeds }: Person, day: string): boolean {
  return deeds.some(
    ({ kind, isSong, day: on, ofEvent }) => kind === "practice" && isSong && on === day && !ofEvent,
  );
}

/** An activity of a unit below one's own, or of one's own where there is none below (IV.2.2). */
function countsForLower(book: Book, person: Person, { unit, day }: UnionEvent): boolean {
  const own = placeOf(person, day)?.unit ?? "";
  const [, ...below] = book.tree(own, day);
  return below.length > 0 ? below.includes(unit) : own === unit;
}
