import { mondayOf } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { weekHears } from "./hears.ts";
import { logged } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** Hours, then corrected by questions: of somebody who has logged nothing before, so that it is plain which are meant. */
export const correct: Kind = {
  name: "correct",
  often: 55,
  make(world, who) {
    const said = who.deeds.length === 0 ? someHours(world, who) : undefined;
    if (!said) return undefined;
    const line = ["/giotinhnguyen", said.length, said.when].filter(Boolean).join(" ");
    const hears = logged(world, who, said);
    const [deed] = who.deeds;
    if (deed) Object.assign(deed, { minutes: 45, wasMinutes: said.minutes });
    const week = weekHears(world.book, who, mondayOf(said.day), world.day);
    return {
      kind: "correct",
      who,
      steps: [
        { say: line, hears },
        { say: "/lichsu sửa", hears: ["mục nào"] },
        { say: "1", hears: ["muốn sửa gì"] },
        { press: "Số giờ", hears: ["bao lâu"] },
        { say: "45 phút", hears: ["45 phút", week] },
      ],
    };
  },
};
