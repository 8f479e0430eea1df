import type { Services } from "../../src/chat/services.ts";
import { nameLine } from "../../src/jobs/digests/missing.ts";
import { lackingOf } from "../../src/records/standings/lacking.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isOwnTargetId } from "../../src/rules/targets/targets.ts";
import { lackText, matterNames } from "../../src/words/matter-words.ts";
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
      const met = group.filter((each) => countOf(each) === 0).map(({ matter }) => matter);
      return [
        headingOf({ words }, group[0], at),
        ...lacking.flatMap((each) => [lackOf({ words }, each), ...linesOf(each)]),
        ...group.flatMap((each) => vacantLines({ words }, each)),
        ...(met.length > 0 ? [words.text("missing-none", { duty: matterNames(words, met) })] : []),
      ].join("\n");
    })
    .join("\n\n");
}

/** The names of those who lack something. */
export function namesOf({ words }: Parts, { standing, matter }: Missing): string[] {
  return lackingOf(standing, matter).map((who) => nameLine(words, standing, who, matter));
}

/** Of a target over posts: the units in which nobody holds it. */
export function vacantLines({ words }: Parts, { standing, matter }: Missing): string[] {
  const vacant = isOwnTargetId(matter) ? (standing.targets[matter]?.vacant ?? []) : [];
  if (vacant.length === 0) return [];
  const names = vacant.map((code) => standing.tree.find((unit) => unit.code === code)?.name ?? code);
  return [words.text("missing-vacant", { count: String(vacant.length), names: names.join("; ") })];
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
  return words.text("missing-count", { what: lackText(words, each.matter), count: String(countOf(each)) });
}

export function countOf({ standing, matter }: Missing): number {
  return lackingOf(standing, matter).length;
}
