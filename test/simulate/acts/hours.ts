import { mustWait } from "../count/approval.ts";
import type { Person } from "../count/book.ts";
import { hoursText, mondayOf, shortDay } from "../count/days.ts";
import type { Deed } from "../count/deeds.ts";
import type { Hears, Kind, World } from "../script.ts";
import { weekHears } from "./hears.ts";
import { type SaidHours, someHours } from "./hours-words.ts";

const COMMANDS = ["/giotinhnguyen", "giotinhnguyen", "gio tinh nguyen", "/GIOTINHNGUYEN"] as const;

/** Hours by the command, however it is typed. */
export const hours: Kind = {
  name: "hours",
  often: 73,
  make(world, who) {
    const said = someHours(world, who);
    if (!said) return undefined;
    const { length, when, note } = said;
    const line = [world.chance.pick(COMMANDS), length, when, note].filter(Boolean).join(" ");
    return { kind: "hours", who, steps: [{ say: line, hears: logged(world, who, said) }] };
  },
};

/** Notes hours in the book, and says what the answer has to be. */
export function logged(world: World, who: Person, { minutes, day }: SaidHours): Hears {
  const waits = note(world, who, { kind: "hours", day, minutes });
  const week = weekHears(world.book, who, mondayOf(day), world.day);
  return ["Đã ghi", hoursText(minutes), shortDay(day), week, ...waits];
}

/** Notes a deed in the book. @returns what an answer says of how it counts */
export function note(
  { book, day, time }: World,
  who: Person,
  deed: Pick<Deed, "kind" | "day" | "minutes" | "isSong">,
  by = who,
): Hears {
  const waits = mustWait(book, who, deed.kind, { day, by });
  who.deeds.push({ ...deed, state: waits ? "waits" : "counts", saidAt: `${day} ${time}`, pictures: 0 });
  return waits ? ["chờ duyệt"] : [/^(?!.*chờ duyệt)/su];
}
