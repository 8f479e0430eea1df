import { addDays, type Day, weekdayOf } from "../../../src/rules/calendar/time.ts";

/** “Cô Mai”, “hoa mai”: a name, and no day. */
const NO_NAME =
  "(?<!(?:cô|co|chị|chi|anh|em|bà|ba|bé|be|bạn|ban|dì|di|bác|bac|cháu|chau|thị|thi|hoa|cây|cay) )";

/** Days as today has them, whatever day the line is read as of. */
const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})hôm (?:kia|kìa)(?!\p{L})/iu, -2],
  [/(?<!\p{L})(?:hôm|tối) qua(?!\p{L})/iu, -1],
  [/(?<!\p{L})(?:hôm nay|bữa nay|(?:chiều|tối) nay)(?!\p{L})/iu, 0],
  [new RegExp(`(?<!\\p{L})${NO_NAME}(?:(?:sáng|chiều|tối) )?(?:ngày )?mai(?!\\p{L})`, "iu"), 1],
  [/(?<!\p{L})(?:ngày (?:mốt|kia)|mốt)(?!\p{L})/iu, 2],
];

/** The Sunday of a day's week. */
export function sundayAfter(day: Day): Day {
  return addDays(day, 7 - weekdayOf(day));
}

/** Words for days near today as dates: a line may be read as of another day. */
export function datesFor(text: string, today: Day): string {
  return NEAR_DAYS.reduce((said, [near, ahead]) => said.replace(near, addDays(today, ahead)), text);
}

/** Whether a line names tomorrow or the day after. */
export function namesDayAhead(text: string): boolean {
  return NEAR_DAYS.some(([near, days]) => days > 0 && near.test(text));
}
