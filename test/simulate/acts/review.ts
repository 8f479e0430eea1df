import { hoursText } from "../count/days.ts";
import type { Kind } from "../script.ts";

/** What was not done is skipped, the rest is well: the shortest way to the end. */
const ANSWERS = ["tot", "bo qua", "tot", "bo qua", "tot", "bo qua", "bo qua", "1", "2"];

/** The self-review of the quarter, which states the hours as they are counted. */
export const review: Kind = {
  name: "review",
  often: 12,
  make({ day }, who) {
    if (who.reviewed) return undefined;
    who.reviewed = true;
    const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
    const done = who.entries.reduce((sum, { minutes }) => sum + minutes, 0);
    return {
      kind: "review",
      who,
      steps: [
        {
          say: `/tukiemdiem quý ${quarter}`,
          hears: [`quý ${quarter}`, ...(done > 0 ? [hoursText(done)] : [])],
        },
        ...ANSWERS.map((say) => ({ say })),
        { press: "✅ Xác nhận", hears: ["ghi nhận"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
