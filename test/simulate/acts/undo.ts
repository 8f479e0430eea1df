import { mondayOf } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { weekHears } from "./hears.ts";
import { logged } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** Hours, and at once taken back. */
export const undo: Kind = {
  name: "undo",
  often: 30,
  make(world, who) {
    const said = someHours(world, who);
    if (!said) return undefined;
    const line = ["/giotinhnguyen", said.length, said.when, said.note].filter(Boolean).join(" ");
    const hears = logged(world, who, said);
    who.deeds.pop();
    const week = weekHears(world.book, who, mondayOf(said.day), world.day);
    return {
      kind: "undo",
      who,
      steps: [
        { say: line, hears },
        { press: "↩️ Hoàn tác", hears: ["Đã hoàn tác", week] },
      ],
    };
  },
};
