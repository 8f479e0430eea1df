import { minutesIn, type Person } from "../count/book.ts";
import { hoursText, mondayOf, shortDay } from "../count/days.ts";
import type { Hears, Kind, World } from "../script.ts";
import { type SaidHours, someHours } from "./hours-words.ts";

const COMMANDS = ["/giotinhnguyen", "giotinhnguyen", "gio tinh nguyen", "/GIOTINHNGUYEN"] as const;

/** Hours by the command, however it is typed. */
export const hours: Kind = {
  name: "hours",
  often: 220,
  make(world, who) {
    const said = someHours(world, who);
    if (!said) return undefined;
    const { length, when, note } = said;
    const line = [world.chance.pick(COMMANDS), length, when, note].filter(Boolean).join(" ");
    return { kind: "hours", who, steps: [{ say: line, hears: logged(world, who, said) }] };
  },
};

/** Notes hours in the book, and says what the answer has to be. */
export function logged({ day: today }: World, who: Person, { minutes, day }: SaidHours): Hears {
  who.entries.push({ day, minutes });
  return ["Đã ghi", hoursText(minutes), shortDay(day), weekHears(who, mondayOf(day), today)];
}

/** How an answer tells a week. */
export function weekHears(who: Person, monday: string, today: string): RegExp {
  const total = hoursText(minutesIn(who, monday));
  const week = monday === mondayOf(today) ? "Tuần này" : `Tuần ${shortDay(monday)}–\\S+`;
  return new RegExp(`${week}[^\\n]*: ${total}(?= /|$|\\n|\\.)`, "u");
}
