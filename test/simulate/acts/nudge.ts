import { minutesAsked } from "../count/asked.ts";
import { isHeadOn, placeOf } from "../count/book.ts";
import { mondayOf } from "../count/days.ts";
import { minutesIn } from "../count/deeds.ts";
import type { Kind } from "../script.ts";

/** A head nudges those who lack hours this week, as far as their message budget of the day reaches. */
export const nudge: Kind = {
  name: "nudge",
  often: 30,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    if (unit === undefined) return undefined;
    const monday = mondayOf(day);
    const lacking = book
      .membersOf(book.tree(unit, day), day)
      .filter((person) => person !== who && minutesIn(person, monday) < minutesAsked(book, person, monday));
    // Who lacks nothing but a head's word is not nudged.
    const whom = lacking
      .filter(
        (person) =>
          minutesIn(person, monday) + minutesIn(person, monday, "waits") < minutesAsked(book, person, monday),
      )
      .filter(({ linkedOn, quietUntil }) => linkedOn !== "" && quietUntil < day);
    if (whom.length === 0) return undefined;
    return {
      kind: "nudge",
      who,
      steps: [
        { say: "/nhacngay gio tuần này", hears: [`${whom.length} đồng chí`] },
        { press: "🔔 Gửi", hears: [/Đã nhắc|[Hh]ôm nay/u] },
      ],
      tells: { as: "nudge", whom },
    };
  },
};
