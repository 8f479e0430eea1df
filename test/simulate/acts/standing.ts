import { isHeadOn, placeOf } from "../count/book.ts";
import { mondayOf } from "../count/days.ts";
import { Reports } from "../count/report.ts";
import type { Kind } from "../script.ts";

/** A head asks how the unit stands. */
export const standing: Kind = {
  name: "standing",
  often: 35,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    if (unit === undefined) return undefined;
    const { met, of } = new Reports(book, day).of(unit, mondayOf(day)).totals.D1 ?? { met: 0, of: 0 };
    if (of === 0) return undefined;
    return {
      kind: "standing",
      who,
      steps: [{ say: "/tinhhinh tuần này", hears: [book.unit(unit).name, `${met}/${of}`] }],
    };
  },
};
