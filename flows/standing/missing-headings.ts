import type { Services } from "../../src/chat/services.ts";
import { missing, nameLine } from "../../src/jobs/digests/missing.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { dutyNames, lackText } from "../../src/words/duty-words.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Missing } from "./asked-missing.ts";

type Parts = Pick<Services, "words">;

/**
 * Lists of several duties under headings of unit and period, each said once; what everybody has met shares the last line of its
 * heading.
 * @param linesOf what stands below how many lack a duty
 */
export function underHeadings(
  { words }: Parts,
  found: readonly Missing[],
  linesOf: (each: Missing) => string[],
  at: number,
): string {
  return byPeriod(found)
    .map((group) => {
      const lacking = group.filter((each) => countOf(each) > 0);
      const met = group.filter((each) => countOf(each) === 0).map(({ duty }) => duty);
      return [
        headingOf({ words }, group[0], at),
        ...lacking.flatMap((each) => [lackOf({ words }, each), ...linesOf(each)]),
        ...(met.length > 0 ? [words.text("missing-none", { duty: dutyNames(words, met) })] : []),
      ].join("\n");
    })
    .join("\n\n");
}

/** The names of those who lack a duty. */
export function namesOf({ words }: Parts, { standing, duty }: Missing): string[] {
  return missing(standing, duty).map((stander) => nameLine(words, standing, stander, duty));
}

/** Those of one period together, in the order in which they first come. */
export function byPeriod(found: readonly Missing[]): [Missing, ...Missing[]][] {
  const groups = new Map<string, [Missing, ...Missing[]]>();
  for (const each of found) {
    const group = groups.get(each.period.id);
    if (group) group.push(each);
    else groups.set(each.period.id, [each]);
  }
  return [...groups.values()];
}

/** `👥 Đoàn phường An Khánh – tuần 23/11–29/11` */
export function headingOf({ words }: Parts, { period, standing }: Missing, at: number): string {
  return words.text("missing-title", {
    unit: standing.unit.name,
    period: periodText(words, period, dayOf(at)),
  });
}

/** `Còn thiếu giờ tình nguyện (3):` */
export function lackOf({ words }: Parts, each: Missing): string {
  return words.text("missing-count", { what: lackText(words, each.duty), count: String(countOf(each)) });
}

export function countOf({ standing, duty }: Missing): number {
  return missing(standing, duty).length;
}
