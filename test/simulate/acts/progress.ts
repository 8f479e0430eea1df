import { besideDaysAway, gatheringsLeft, minutesAsked } from "../count/asked.ts";
import type { Book, Person } from "../count/book.ts";
import { dayAfter, hoursText, mondayOf } from "../count/days.ts";
import { gatheringsIn, minutesIn } from "../count/deeds.ts";
import type { Hears, Kind } from "../script.ts";

/** One's own progress. */
export const progress: Kind = {
  name: "progress",
  often: 50,
  make({ book, day }, who) {
    const hears = [...ofHours(book, who, day), ...ofGatherings(book, who, day)];
    return { kind: "progress", who, steps: [{ say: "/tiendo", hears }] };
  },
};

/** The week against what is asked, or against one's own pledge for its year where that is more; what waits stands apart. */
function ofHours(book: Book, who: Person, day: string): Hears {
  const monday = mondayOf(day);
  const asked = minutesAsked(book, who, monday);
  const [done, waits] = [minutesIn(who, monday), minutesIn(who, monday, "waits")];
  if (asked === 0) return done > 0 ? [new RegExp(`Tuần này[^]*?(?<!\\d)${hoursText(done)}`, "u")] : [];
  const target = Math.max(asked, who.pledges.get(dayAfter(monday, 3).slice(0, 4))?.minutesAWeek ?? 0);
  const week = new RegExp(`Tuần này(?: [▓░]+|:) ${hoursText(done)} / ${hoursText(target)}`, "u");
  return waits > 0 ? [week, `chưa tính: ${hoursText(waits)}.`] : [week];
}

function ofGatherings(book: Book, who: Person, day: string): Hears {
  const month = day.slice(0, 7);
  const asked = gatheringsLeft(book, who, month);
  if (asked === 0) return [];
  const { number, of } = who.pledges.get(day.slice(0, 4))?.aMonth ?? { number: 0, of: "either" };
  const own = besideDaysAway(book, who, month, number);
  const { activities, meetings } = gatheringsIn(who, month);
  const [year, number_] = month.split("-");
  const either = `hoạt động ${activities}/${asked}(?!\\d)[^\\n]* sinh hoạt ${meetings}/${asked}(?!\\d)`;
  // Five activities that were pledged are not made by meetings.
  const total =
    own >= asked && of === "activities"
      ? `hoạt động ${activities}/${own}(?!\\d)(?![^\\n]*sinh hoạt)`
      : either;
  return [new RegExp(`Tháng ${Number(number_)}/${year}: ${total}`, "u")];
}
