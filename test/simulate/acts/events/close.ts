import { type Book, type Person, placeOf } from "../../count/book.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { Kind, World } from "../../script.ts";
import { heldBy, isOver } from "./held.ts";

/** What an activity from half past five to half past seven is worth: all of it outside office hours. */
const MINUTES = 120;

/** A head closes what is over: everybody's deeds are there at once. */
export const close: Kind = {
  name: "close an event",
  often: 400,
  alone: true,
  async make(world, who) {
    const event = heldBy(world, who).find(
      (each) => isOver(world, each) && (each.asks.size === 0 || world.chance.happens(0.3)),
    );
    const room = event && (await world.roomOf(event));
    if (!event || !room) return undefined;
    for (const [code, answer] of event.answers)
      if (answer === "declined" && !event.marks.has(code)) event.marks.set(code, "excused");
    world.book.closes(event);
    const marks = [...event.marks.values()];
    const count = (as: string) => marks.filter((mark) => mark === as).length;
    noteDeeds(world, event);
    const hears = [`${count("came")} có mặt, ${count("late")} trễ`];
    return {
      kind: "close an event",
      who,
      steps: [
        { say: `/chot ${room.id}`, hears },
        { press: "✅ Chốt", hears: ["Đã chốt", ...hears] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** What everybody who was there did by it: nothing waits, since somebody else saw it. */
function noteDeeds({ book, day: today, time }: World, event: UnionEvent): void {
  const { day, marks, kind, shirt } = event;
  for (const [code, mark] of marks) {
    if (mark !== "came" && mark !== "late") continue;
    const person = book.person(code);
    const said = { day, state: "counts", saidAt: `${today} ${time}`, pictures: 0, ofEvent: true } as const;
    if (kind === "activity") {
      const isLower = countsForLower(book, person, event);
      const minutes = hasSaidAsMany(person, day) ? 0 : MINUTES;
      if (isLower || minutes > 0)
        person.deeds.push({ ...said, kind: isLower ? "activity" : "hours", minutes });
    }
    const wore = person.deeds.some((deed) => deed.kind === "shirt" && deed.day === day);
    if (shirt && !wore) person.deeds.push({ ...said, kind: "shirt", minutes: 0 });
  }
}

/** As many hours, told of the day before the event was closed, are taken for its own (decision 67). */
function hasSaidAsMany({ deeds }: Person, day: string): boolean {
  return deeds.some(
    (deed) => deed.day === day && !deed.ofEvent && deed.minutes === MINUTES && deed.state !== "refused",
  );
}

/** An activity of a unit below one's own, or of one's own where there is none below (IV.2.2). */
function countsForLower(book: Book, person: Person, { unit, day }: UnionEvent): boolean {
  const own = placeOf(person, day)?.unit ?? "";
  const [, ...below] = book.tree(own, day);
  return below.length > 0 ? below.includes(unit) : own === unit;
}
