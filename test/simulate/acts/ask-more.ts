import { hoursOfWeek } from "../count/asked.ts";
import { isHeadOn, placeOf } from "../count/book.ts";
import { hoursText, mondayOf } from "../count/days.ts";
import type { Kind } from "../script.ts";

const MORE_MINUTES = 180;

/** The city asks for an hour more a week, of everybody, from the week that runs on. */
export const askMore: Kind = {
  name: "ask more",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const unit = placeOf(who, day)?.unit;
    const before = hoursOfWeek(book, mondayOf(day));
    if (
      !isHeadOn(who, day) ||
      unit === undefined ||
      book.unit(unit).parent !== null ||
      before >= MORE_MINUTES
    )
      return undefined;
    book.askedHours.push({ from: day, minutes: MORE_MINUTES });
    const change = `${hoursText(before)} → ${hoursText(MORE_MINUTES)}`;
    return {
      kind: "ask more",
      who,
      steps: [
        { say: `/chinhsach giờ tình nguyện mỗi tuần ${MORE_MINUTES / 60} giờ`, hears: [change] },
        { press: "Áp dụng", hears: ["Đã đổi"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
