import { isAskedOnSunday } from "../count/asked.ts";
import { dayAfter, mondayOf, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { weekHears } from "./hears.ts";
import { note } from "./hours.ts";

const MINUTES = 120;

/** Hours registered for this week's Sunday: nothing is done by it. */
export const register: Kind = {
  name: "register",
  often: 45,
  make({ day }, who) {
    const sunday = dayAfter(mondayOf(day), 6);
    if (day === sunday || who.registeredFor.has(sunday)) return undefined;
    who.registeredFor.add(sunday);
    const hears = ["📌 Đã đăng ký 2 giờ", shortDay(sunday)];
    return { kind: "register", who, steps: [{ say: `/giotinhnguyen đăng ký 2 ${shortDay(sunday)}`, hears }] };
  },
};

/** Sunday evening: one press says that it is done, where the day holds nothing yet that it could be. */
export const doneAsRegistered: Kind = {
  name: "done as registered",
  often: 1,
  make(world, who) {
    const { book, day } = world;
    if (!isAskedOnSunday(who, world) || !world.can(who, "buttons")) return undefined;
    if (who.deeds.some((deed) => deed.day === day && deed.minutes > 0)) return undefined;
    who.registeredFor.delete(day);
    const waits = note(world, who, { kind: "hours", day, minutes: MINUTES });
    const hears = ["Đã ghi giờ đăng ký", weekHears(book, who, mondayOf(day), day), ...waits];
    return { kind: "done as registered", who, steps: [{ press: "✅ Đã làm 2 giờ", hears }] };
  },
};
