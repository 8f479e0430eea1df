import { dayAfter, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { yearHears } from "./hears.ts";
import { note } from "./hours.ts";

interface Said {
  what: string;
  told: string;
  isSong?: boolean;
}

const LINES: readonly [Said, ...Said[]] = [
  { what: "hát bài Lên đàng", told: "1 bài hát", isSong: true },
  { what: "múa dân vũ", told: "1 điệu múa" },
  { what: "đá bóng", told: "1 môn thể thao" },
];

/** A song, a dance or a sport. */
export const training: Kind = {
  name: "training",
  often: 20,
  make(world, who) {
    const { what, told, isSong = false } = world.chance.pick(LINES);
    const day = dayAfter(world.day, -world.chance.below(2));
    if (day < (who.places[0]?.from ?? day)) return undefined;
    if (who.deeds.some((deed) => deed.kind === "practice" && deed.day === day)) return undefined;
    const waits = note(world, who, { kind: "practice", day, minutes: 0, isSong });
    const when = day === world.day ? "hôm nay" : "hôm qua";
    const hears = [`Đã ghi ${told}`, shortDay(day), yearHears(world.book, who, day.slice(0, 4)), ...waits];
    return { kind: "training", who, steps: [{ say: `/renluyen ${when} ${what}`, hears }] };
  },
};
