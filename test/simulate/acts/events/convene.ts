import { type Book, isHeadOn, type Person, placeOf } from "../../count/book.ts";
import { dayAfter, shortDay } from "../../count/days.ts";
import type { EventKind } from "../../count/events.ts";
import { isBranch } from "../../organisation.ts";
import type { Kind } from "../../script.ts";
import { FROM, heldBy, isAhead, TO } from "./held.ts";

interface Said {
  kind: EventKind;
  title: string;
  shirt?: true;
}

/** What a district convenes is convened from above, for its wards; a ward holds its own. */
const OF_DISTRICT: readonly [Said, ...Said[]] = [
  { kind: "convened", title: "giao ban" },
  { kind: "conference", title: "hội nghị sơ kết", shirt: true },
];
const OF_WARD: readonly [Said, ...Said[]] = [
  { kind: "committee", title: "họp BCH" },
  { kind: "activity", title: "ra quân dọn kênh", shirt: true },
  { kind: "arts", title: "tập hát văn nghệ" },
];
/** A branch has nobody below. */
const OF_BRANCH: readonly [Said, ...Said[]] = [
  { kind: "branch-meeting", title: "sinh hoạt chi đoàn" },
  { kind: "activity", title: "ra quân dọn kênh", shirt: true },
];
const MOST_CALLED = 5;

/** A head calls people together, in one line and by their names, on an evening of the next days. */
export const convene: Kind = {
  name: "convene",
  often: 150,
  alone: true,
  make(world, who) {
    const { book, chance, day: today, time } = world;
    const unit = placeOf(who, today)?.unit ?? "";
    const isWard = unit.startsWith("P") || isBranch(unit);
    if (!isHeadOn(who, today) || book.chain(unit).length === 1) return undefined;
    const day = dayAfter(today, 1 + chance.below(3));
    if (heldBy(world, who).some((event) => event.day === day)) return undefined;
    const {
      kind,
      title,
      shirt = false,
    } = chance.pick(isBranch(unit) ? OF_BRANCH : isWard ? OF_WARD : OF_DISTRICT);
    const isWhole = kind === "committee";
    const people = isWhole
      ? book.membersOf([unit], today)
      : callable(book, unit, { day: today, isWard }, who);
    while (!isWhole && people.length > MOST_CALLED) people.splice(chance.below(people.length), 1);
    if (people.length === 0 || heldBy(world, who).some((event) => isAhead({ day: today, time }, event)))
      return undefined;
    book.events.push({
      ...{ title, kind, unit, by: who.code, day, shirt, moves: 0, state: "called" },
      called: new Set(people.map(({ code }) => code)),
      joined: new Set(),
      answers: new Map(),
      marks: new Map(),
      asks: new Map(),
      withoutShirt: new Set(),
    });
    const isCalled = { hears: [`${people.length} người`, `${FROM}–${TO}`, "hội trường"] };
    const names = people.map(({ name }) => name).join(", ");
    const when = `${shortDay(day)} ${FROM.replace(":", "h")} đến ${TO.replace(":", "h")}`;
    return {
      kind: "convene",
      who,
      steps: [
        // “BCH” says who is called: everybody of the ward, since all have an office there.
        {
          say: `/sukien ${title} ${when} ở hội trường`,
          ...(isWhole ? isCalled : { hears: ["Mời những ai"] }),
        },
        ...(isWhole ? [] : [{ say: names, ...isCalled }]),
        { press: "📣 Gọi", hears: [`Mời ${people.length} người`] },
      ],
      tells: { as: "news", whom: people },
    };
  },
};

/** Whom a unit calls: a ward its own, a district those of its wards; nobody to two events of one evening. */
function callable(
  book: Book,
  unit: string,
  { day, isWard }: { day: string; isWard: boolean },
  who: Person,
): Person[] {
  const units = isWard ? [unit] : book.tree(unit, day).slice(1);
  return book.membersOf(units, day).filter((person) => person !== who);
}
