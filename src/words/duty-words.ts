import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, type DutyId } from "../rules/duties/duties.ts";
import type { Met } from "../rules/duties/duty-result.ts";
import { type Total, totalText, whenText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** What a duty is called in a sentence: `giờ tình nguyện`. A duty whose words `locales/vi` lacks does not compile. */
export function dutyName(words: Words, duty: DutyId): string {
  return words.label(`duty-${duty}-name`);
}

/** The same for several, as a list: `giờ tình nguyện và hoạt động`. */
export function dutyNames(words: Words, duties: readonly DutyId[]): string {
  return new Intl.ListFormat(words.locale).format(duties.map((duty) => dutyName(words, duty)));
}

/** Due periods that were met, of those that count: `11/13 tuần`. */
export function partsText(words: Words, duty: DutyId, { met, of }: Met): string {
  return words.text("parts-of", { met: String(met), of: String(of), parts: partName(words, duty) });
}

/** What the parts of a longer period are called: `tuần`. */
export function partName(words: Words, duty: DutyId): string {
  return words.label(`part-${DUTIES[duty].due[0]}`);
}

/** How a period stands in one line: `Tuần này: 1 giờ / 2 giờ`. */
export function dutyTotal(
  words: Words,
  {
    duty,
    period,
    result: { done, required, letOff },
  }: { duty: CountedDutyId; period: Period; result: Omit<Total, "measure"> },
  today: Day,
): string {
  return words.text(`duty-${duty}-total`, {
    when: whenText(words, period, today),
    total: totalText(words, { measure: DUTIES[duty].measure, done, required, letOff }),
  });
}
