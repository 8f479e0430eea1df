import { mondayOf, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { shirtHears } from "./hears.ts";
import { note } from "./hours.ts";

/** The shirt: on the Monday of this week, or on another day, which meets no Monday. */
export const shirt: Kind = {
  name: "shirt",
  often: 50,
  make(world, who) {
    const { book, chance, day: today } = world;
    const monday = mondayOf(today);
    const day = chance.happens(0.7) ? monday : today;
    if (day < (who.places[0]?.from ?? day)) return undefined;
    if (who.deeds.some((deed) => deed.kind === "shirt" && deed.day === day)) return undefined;
    note(world, who, { kind: "shirt", day, minutes: 0 });
    const hears = ["Đã ghi 1 lần mặc áo", shortDay(day), shirtHears(book, who, { day, monday }, today)];
    const when = day === today ? "hôm nay" : "thứ hai";
    return { kind: "shirt", who, steps: [{ say: `/aoxanh ${when}`, hears }] };
  },
};
