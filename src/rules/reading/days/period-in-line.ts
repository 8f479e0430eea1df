import type { Period } from "../../calendar/periods.ts";
import type { Day } from "../../calendar/time.ts";
import { barePeriod, LONGEST_PERIOD, parsePeriodPhrase } from "./period-phrase.ts";

/**
 * The period at a line's beginning or end, and the rest: `tháng trước An Khánh`, `An Khánh quý 4`. The longest reading
 * wins (`tháng 10 2025`, not `tháng 10`).
 */
export function periodInLine(text: string, today: Day): { period: Period | undefined; rest: string } {
  const words = text.normalize("NFC").trim().split(/\s+/u).filter(Boolean);
  for (let count = Math.min(words.length, LONGEST_PERIOD); count > 0; count--) {
    const first = parsePeriodPhrase(words.slice(0, count).join(" "), today);
    if (first) return { period: first, rest: words.slice(count).join(" ") };
    const last = parsePeriodPhrase(words.slice(-count).join(" "), today);
    if (last) return { period: last, rest: words.slice(0, -count).join(" ") };
  }
  const bare = barePeriod(words.join(" "), today);
  return { period: bare, rest: bare ? "" : words.join(" ") };
}
