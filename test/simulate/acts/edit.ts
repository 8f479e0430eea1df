import { mondayOf, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { weekHears } from "./hears.ts";
import { logged } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** Hours, and the line then worded anew, where the app lets people do so. */
export const edit: Kind = {
  name: "edit",
  often: 30,
  make(world, who) {
    const said = world.can(who, "edit") ? someHours(world, who) : undefined;
    if (!said) return undefined;
    const { day, when, note, minutes } = said;
    const hears = logged(world, who, said);
    const last = who.deeds.at(-1);
    if (last) Object.assign(last, { minutes: minutes + 15, wasMinutes: minutes });
    const line = (length: string) => ["/giotinhnguyen", length, when, note].filter(Boolean).join(" ");
    const monday = mondayOf(day);
    return {
      kind: "edit",
      who,
      steps: [
        { say: line(said.length), hears },
        {
          edit: line(`${minutes + 15} phút`),
          hears: [shortDay(day), weekHears(world.book, who, monday, world.day)],
        },
      ],
    };
  },
};
