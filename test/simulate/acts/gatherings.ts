import { placeOf } from "../count/book.ts";
import { mondayOf, shortDay } from "../count/days.ts";
import { lowerUnitsHears } from "../count/lower-units.ts";
import type { Kind } from "../script.ts";
import { weekHears } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** A branch's meeting of a ward's cadre: another branch than those of that day, since a branch meets once a day. */
export const meeting: Kind = {
  name: "meeting",
  often: 50,
  make(world, who) {
    const said = someHours(world, who);
    if (!said || !isOfWard(placeOf(who, said.day)?.unit)) return undefined;
    const before = who.gatherings.filter(({ day }) => day === said.day).length;
    if (before > 0) return undefined;
    who.gatherings.push({ day: said.day, kind: "meeting" });
    const line = ["/sinhhoat", said.when || "hôm nay", `kv${1 + world.chance.below(9)}`].join(" ");
    const hears = ["Đã ghi 1 buổi sinh hoạt", shortDay(said.day), lowerUnitsHears(who, said.day)];
    return { kind: "meeting", who, steps: [{ say: line, hears }] };
  },
};

/** A volunteer activity that took hours: it serves two duties, and both say how they stand. */
export const activity: Kind = {
  name: "activity",
  often: 50,
  make(world, who) {
    const said = someHours(world, who);
    if (!said || !isOfWard(placeOf(who, said.day)?.unit)) return undefined;
    const isFirst = who.gatherings.every(({ day }) => day !== said.day);
    if (!isFirst || who.entries.some(({ day }) => day === said.day)) return undefined;
    who.gatherings.push({ day: said.day, kind: "activity" });
    who.entries.push({ day: said.day, minutes: said.minutes });
    const place = `khu vực ${1 + world.chance.below(9)}`;
    const line = `/hoatdong ${said.when || "hôm nay"} ${said.minutes} phút trồng cây với chi đoàn ${place}`;
    const both = weekHears(who, mondayOf(said.day), world.day);
    const hears = [
      /Đã ghi [^\n]* và 1 hoạt động tình nguyện/u,
      shortDay(said.day),
      both,
      lowerUnitsHears(who, said.day),
    ];
    return { kind: "activity", who, steps: [{ say: line, hears }] };
  },
};

/** Wards have no units below, so that their own activities count. */
function isOfWard(unit: string | undefined): boolean {
  return unit?.startsWith("P") === true;
}
