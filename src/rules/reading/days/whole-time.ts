import { withoutCourtesy } from "../talk/courtesy.ts";
import { plain } from "../words/plain.ts";

const PART = "(?:buoi )?(?:sang|trua|chieu|toi|dem|khuya)(?: (?:nay|qua|mai|kia))?";
const CLOCK = String.raw`(?:(?:luc|vao|khoang|tam|tu) )?\d{1,2} ?(?:h|g|gio|:)(?: ?(?:\d{2}|ruoi))?`;
const DAY = String.raw`(?:hom|bua|ngay) (?:nay|qua|kia|mai)|mai|mot|(?:(?:hom|bua) )?(?:(?:thu|t) ?[2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cn)|(?:ngay|mung|mong) \d{1,2}|\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?`;
const WEEK = String.raw`(?:(?:tuan|thang) )?(?:nay|sau|toi|roi|truoc|qua|ke)|thang \d{1,2}`;
const WHOLE = new RegExp(`^(?:(?:${DAY}|${PART}|${CLOCK}|${WEEK})(?:,? |$))+$`, "u");

/** In characters; a longer line tells more. */
const LONGEST = 60;

/** Whether a line tells nothing but a time: “chiều thứ 6 tuần sau”, “2g chiều nha”. */
export function isWholeTime(text: string): boolean {
  if (text.length > LONGEST) return false;
  return withoutCourtesy(text).some((line) => WHOLE.test(plain(line).trim()));
}
