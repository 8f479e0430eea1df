import { isHeadOn, type Person, placeOf } from "../count/book.ts";
import { ADMIN, nameOf, newPerson, rosterOf } from "../organisation.ts";
import type { Act, Kind, World } from "../script.ts";

/** Of so many wards one changes at a time. */
const CHANGES = [joins, moves, moves, leaves, newSecretary, becomesDeputy, goesFullTime] as const;

/** The city's secretary sends the whole list: somebody has come, moved, left, or become a secretary. */
export const roster: Kind = {
  name: "roster",
  often: 30,
  alone: true,
  make(world, who) {
    if (who.code !== ADMIN || !world.can(who, "roster")) return undefined;
    const hears = world.chance.pick(CHANGES)(world);
    return hears === undefined ? undefined : sends(world, who, { kind: "roster", hears });
  },
};

/** The list as the book has it now, from today on. */
function sends({ book, day }: World, who: Person, { kind, hears }: { kind: string; hears: string }): Act {
  const [year, month, date] = day.split("-");
  return {
    kind,
    who,
    steps: [
      { file: "danh-sach.xlsx", bytes: () => rosterOf(book, day), hears: ["từ ngày nào"] },
      { press: `Từ hôm nay (${date}/${month}/${year})`, hears: ["nhập danh sách này"] },
      { press: "Nhập", hears: ["Đã nhập danh sách", hears] },
    ],
  };
}

function wards({ book, day }: Pick<World, "book" | "day">): [string, ...string[]] {
  const [first = "", ...more] = book
    .unitsOn(day)
    .filter(({ code }) => code.startsWith("P"))
    .map(({ code }) => code);
  return [first, ...more];
}

function somebody(world: World): Person | undefined {
  const { book, chance, day } = world;
  const members = book.membersOf(wards(world), day).filter((person) => !isHeadOn(person, day));
  return members[chance.below(members.length)];
}

/** Two wards of one district become one: whoever is of the second goes into the first, its heads as members. */
export const merge: Kind = {
  name: "merge",
  often: 0,
  alone: true,
  make(world, who) {
    const { book, day } = world;
    if (who.code !== ADMIN || !world.can(who, "roster") || book.units.some(({ gone }) => gone))
      return undefined;
    const free = wards(world).filter((code) => isAtRest(world, code));
    for (const code of free.toReversed()) {
      const { parent } = book.unit(code);
      const into = free.find((other) => other !== code && book.unit(other).parent === parent);
      if (into === undefined) continue;
      const people = book.membersOf([code], day);
      for (const person of people) change(world, person, { unit: into, office: "member" });
      book.merges(book.unit(code), book.unit(into), day);
      return sends(world, who, { kind: "merge", hears: `sửa ${people.length}` });
    }
    return undefined;
  },
};

/** Nothing is open there that somebody else would take over, and nobody's place has changed today. */
function isAtRest({ book, day }: World, unit: string): boolean {
  return (
    book.below(unit, day).length === 0 &&
    book.events.every((event) => event.unit !== unit || event.state !== "called") &&
    book.unit(unit).away.every(({ to }) => to < day) &&
    !book.membersOf([unit], day).some((person) => isNew(person, day))
  );
}

function change({ book, day }: World, person: Person, to: Partial<Person["places"][number]>): void {
  const before = placeOf(person, day);
  if (before) book.moves(person, { ...before, ...to, from: day });
}

function joins(world: World): string {
  const { book, chance, day } = world;
  const place = {
    from: day,
    unit: chance.pick(wards(world)),
    office: "member",
    fullTime: false,
    active: true,
  } as const;
  const number = book.people.length;
  book.comes(newPerson(`M${number}`, nameOf(number), place, true));
  return "thêm 1, sửa 0";
}

function moves(world: World): string | undefined {
  const { chance, day } = world;
  const person = somebody(world);
  const unit = chance.pick(wards(world));
  if (!person || placeOf(person, day)?.unit === unit || isNew(person, day)) return undefined;
  change(world, person, { unit });
  return "thêm 0, sửa 1";
}

function leaves(world: World): string | undefined {
  const person = somebody(world);
  if (!person || isNew(person, world.day) || world.book.people.length < 11) return undefined;
  change(world, person, { active: false });
  return "rời danh sách 1";
}

function newSecretary(world: World): string | undefined {
  const { book, day } = world;
  const person = somebody(world);
  const unit = person && placeOf(person, day)?.unit;
  if (!person || unit === undefined || isNew(person, day)) return undefined;
  const before = book.headsOf(unit, day).filter((head) => placeOf(head, day)?.office === "secretary");
  if (before.some((head) => isNew(head, day))) return undefined;
  for (const head of before) change(world, head, { office: "member" });
  change(world, person, { office: "secretary" });
  return `sửa ${before.length + 1}`;
}

/** From group B to group A of the plan, as a head. */
function becomesDeputy(world: World): string | undefined {
  const { book, day } = world;
  const person = somebody(world);
  const unit = person && placeOf(person, day)?.unit;
  if (!person || unit === undefined || isNew(person, day) || book.headsOf(unit, day).length > 1)
    return undefined;
  change(world, person, { office: "deputy" });
  return "thêm 0, sửa 1";
}

/** The same, without an office. */
function goesFullTime(world: World): string | undefined {
  const person = somebody(world);
  if (!person || isNew(person, world.day) || placeOf(person, world.day)?.fullTime) return undefined;
  change(world, person, { fullTime: true });
  return "thêm 0, sửa 1";
}

/** Changed today already. */
function isNew({ places }: Person, day: string): boolean {
  return places.at(-1)?.from === day;
}
