import { type Book, isHeadOn, type Person, placeOf } from "../count/book.ts";
import { ADMIN, nameOf, newPerson, rosterOf } from "../organisation.ts";
import type { Kind, World } from "../script.ts";

/** Of so many wards one changes at a time. */
const CHANGES = [joins, moves, moves, leaves, newSecretary, becomesDeputy, goesFullTime] as const;

/** The city's secretary sends the whole list: somebody has come, moved, left, or become a secretary. */
export const roster: Kind = {
  name: "roster",
  often: 30,
  alone: true,
  make(world, who) {
    const { book, chance, day } = world;
    if (who.code !== ADMIN || !world.can(who, "files")) return undefined;
    const done = chance.pick(CHANGES)(world);
    if (!done) return undefined;
    const [year, month, date] = day.split("-");
    return {
      kind: "roster",
      who,
      steps: [
        { file: "danh-sach.xlsx", bytes: () => rosterOf(book, day), hears: ["từ ngày nào"] },
        { press: `Từ hôm nay (${date}/${month}/${year})`, hears: ["nhập danh sách này"] },
        { press: "Nhập", hears: ["Đã nhập danh sách", done] },
      ],
    };
  },
};

function wards({ units }: Book): [string, ...string[]] {
  const [first = "", ...more] = units.filter(({ code }) => code.startsWith("P")).map(({ code }) => code);
  return [first, ...more];
}

function somebody({ book, chance, day }: World): Person | undefined {
  const members = book.membersOf(wards(book), day).filter((person) => !isHeadOn(person, day));
  return members[chance.below(members.length)];
}

function change({ day }: World, person: Person, to: Partial<Person["places"][number]>): void {
  const before = placeOf(person, day);
  if (before) person.places.push({ ...before, ...to, from: day });
}

function joins({ book, chance, day }: World): string {
  const place = {
    from: day,
    unit: chance.pick(wards(book)),
    office: "member",
    fullTime: false,
    active: true,
  } as const;
  const number = book.people.length;
  book.people.push(newPerson(`M${number}`, nameOf(number), place, true));
  return "thêm 1, sửa 0";
}

function moves(world: World): string | undefined {
  const { book, chance, day } = world;
  const person = somebody(world);
  const unit = chance.pick(wards(book));
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
