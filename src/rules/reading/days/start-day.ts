import { addDays, type Day, weekdayOf } from "../../calendar/time.ts";
import { entryOf } from "../words/entry-of.ts";
import { plain } from "../words/plain.ts";
import { statedDay } from "./stated-day.ts";

const WEEKDAYS: Readonly<Record<string, number>> = {
  "thu hai": 1,
  "thu 2": 1,
  "thu ba": 2,
  "thu 3": 2,
  "thu tu": 3,
  "thu 4": 3,
  "thu nam": 4,
  "thu 5": 4,
  "thu sau": 5,
  "thu 6": 5,
  "thu bay": 6,
  "thu 7": 6,
  "chu nhat": 7,
  cn: 7,
};

/** As {@link statedDay}, and `thứ hai`, `thứ hai tuần sau`: the next one, or that of the next week. */
export function startDay(text: string, today: Day): Day | undefined {
  return statedDay(text, today) ?? coming(plain(text).replace(/^(?:ke )?tu /, ""), today);
}

function coming(said: string, today: Day): Day | undefined {
  const isNextWeek = / tuan (?:sau|toi)$/.test(said);
  const weekday = entryOf(WEEKDAYS, said.replace(/ (?:toi|sap toi|tuan nay|tuan sau|tuan toi)$/, ""));
  if (weekday === undefined) return undefined;
  const ofThisWeek = addDays(today, weekday - weekdayOf(today));
  return isNextWeek || ofThisWeek < today ? addDays(ofThisWeek, 7) : ofThisWeek;
}
