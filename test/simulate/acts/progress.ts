import { minutesIn } from "../count/book.ts";
import { hoursText, mondayOf } from "../count/days.ts";
import type { Kind } from "../script.ts";

/** One's own progress. */
export const progress: Kind = {
  name: "progress",
  often: 60,
  make({ day }, who) {
    const total = hoursText(minutesIn(who, mondayOf(day)));
    return {
      kind: "progress",
      who,
      steps: [{ say: "/tiendo", hears: [new RegExp(`Tuần này[^]*?(?<!\\d)${total}`, "u")] }],
    };
  },
};
