import { isHeadOn, type Person, type Pledge, placeOf } from "../count/book.ts";
import type { Kind } from "../script.ts";

/** Words of the six parts, each the first that is offered. */
const WORDS = ["1", "1", "1", "1", "1", "1"];
const AS_ASKED = ["1"];

/** The pledge of the year, by the shortest way: what is asked, or more. */
export const pledge: Kind = {
  name: "pledge",
  often: 25,
  make({ chance, day }, who) {
    const year = day.slice(0, 4);
    if (who.pledges.has(year)) return undefined;
    const [numbers, pledged] = chance.happens(0.3) ? [AS_ASKED, PLAIN] : more(who, day);
    who.pledges.set(year, pledged);
    return {
      kind: "pledge",
      who,
      steps: [
        ...["/dangky", ...WORDS, ...numbers].map((say) => ({ say })),
        { press: "✅ Xác nhận", hears: [`năm ${year}`, "đã được ghi nhận"] },
      ],
    };
  },
};

const PLAIN: Pledge = { minutesAWeek: 0, aMonth: { number: 0, of: "either" } };

/** Three hours a week and five activities a month; of members two songs, of others one initiative. */
function more(who: Person, day: string): [string[], Pledge] {
  const last = isHeadOn(who, day) || placeOf(who, day)?.fullTime ? ["1"] : ["1", "2"];
  return [["2", "3", "1", "5", ...last], { minutesAWeek: 180, aMonth: { number: 5, of: "activities" } }];
}
