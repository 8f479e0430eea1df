import { isHeadOn } from "../count/book.ts";
import type { Kind } from "../script.ts";

const ANSWERS = ["1", "1", "1", "1", "1", "1", "2", "3", "1", "5", "1", "2"];
/** A secretary is asked one question less. */
const OF_A_HEAD = ANSWERS.length - 1;

/** The pledge of the year, by the shortest way. */
export const pledge: Kind = {
  name: "pledge",
  often: 25,
  make({ day }, who) {
    if (who.pledged) return undefined;
    who.pledged = true;
    const answers = isHeadOn(who, day) ? ANSWERS.slice(0, OF_A_HEAD) : ANSWERS;
    return {
      kind: "pledge",
      who,
      steps: [
        ...["/dangky", ...answers].map((say) => ({ say })),
        { press: "✅ Xác nhận", hears: ["đã được ghi nhận"] },
      ],
    };
  },
};
