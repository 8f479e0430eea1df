import { addDays, type Day, dayFrom } from "../../calendar/time.ts";
import { entryOf } from "../words/entry-of.ts";
import { plain } from "../words/plain.ts";

const NEAR: Readonly<Record<string, number>> = {
  "hom nay": 0,
  nay: 0,
  "bay gio": 0,
  "hom qua": -1,
  "ngay mai": 1,
  mai: 1,
};
const NUMBERED = /^(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?$/;

/**
 * A day stated as from when something holds, past or to come: `hôm nay`, `01/07/2026`, `từ ngày 1 tháng 7`. Without a year
 * it is of this one.
 * @returns nothing where it is no day
 */
export function statedDay(text: string, today: Day): Day | undefined {
  const said = plain(text)
    .replace(/^(?:ke )?tu /, "")
    .replace(/(?<![ .!])[ .!]+$/, "");
  const near = entryOf(NEAR, said);
  if (near !== undefined) return addDays(today, near);
  const numbers = said.replace(/^(?:ngay|mung|mong) /, "");
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(numbers) ?? [];
  if (year) return dayFrom(Number(year), Number(month), Number(day));
  const [, date, ofMonth, ofYear = today.slice(0, 4)] = NUMBERED.exec(numbers) ?? [];
  return date ? dayFrom(Number(ofYear), Number(ofMonth), Number(date)) : undefined;
}
