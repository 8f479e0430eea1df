import { type Person, placeOf } from "../count/book.ts";
import { mondayOf, shortDay } from "../count/days.ts";
import type { Kind, World } from "../script.ts";
import { monthHears, weekHears } from "./hears.ts";
import { note } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** A branch's meeting of a ward's cadre, on a day of which they have told nothing like it: a branch meets once a day. */
export const meeting: Kind = {
  name: "meeting",
  often: 50,
  make(world, who) {
    const said = someHours(world, who);
    if (!said || !isFree(world, who, said.day)) return undefined;
    const waits = note(world, who, { kind: "meeting", day: said.day, minutes: 0 });
    const line = ["/sinhhoat", said.when || "hôm nay", `kv${1 + world.chance.below(9)}`].join(" ");
    const hears = [
      "Đã ghi 1 buổi sinh hoạt",
      shortDay(said.day),
      monthHears(world.book, who, said.day),
      ...waits,
    ];
    return { kind: "meeting", who, steps: [{ say: line, hears }] };
  },
};

/** A volunteer activity that took hours: it serves two duties, and both say how they stand. */
export const activity: Kind = {
  name: "activity",
  often: 50,
  make(world, who) {
    const { book, chance, day: today } = world;
    const said = someHours(world, who);
    if (!said || !isFree(world, who, said.day) || who.deeds.some(({ day }) => day === said.day))
      return undefined;
    const waits = note(world, who, { kind: "activity", day: said.day, minutes: said.minutes });
    const place = `khu vực ${1 + chance.below(9)}`;
    const line = `/hoatdong ${said.when || "hôm nay"} ${said.minutes} phút trồng cây với chi đoàn ${place}`;
    const hears = [
      /Đã ghi [^\n]* và 1 hoạt động tình nguyện/u,
      shortDay(said.day),
      weekHears(book, who, mondayOf(said.day), today),
      monthHears(book, who, said.day),
      ...waits,
    ];
    return { kind: "activity", who, steps: [{ say: line, hears }] };
  },
};

/** Of a ward, which has no units below, so that its own activities count; and nothing like it is told of the day. */
function isFree(_world: World, who: Person, day: string): boolean {
  const isOfWard = placeOf(who, day)?.unit.startsWith("P") === true;
  return (
    isOfWard && who.deeds.every((deed) => deed.day !== day || deed.kind === "hours" || deed.kind === "shirt")
  );
}
