import type { UnitWorks } from "../../../src/papers/works-list.ts";
import { dayOf, earlierOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import { decisionText } from "../../../src/words/work-text.ts";
import { worksOfUnit } from "../../works/works-of-unit.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** The initiatives of a unit in a year; an empty list is one, too. */
export const worksLists: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, cadres } = services;
    const today = dayOf(at);
    const year = periods.find(({ from }) => from <= today);
    const day = year && earlierOf(year.to, today);
    const whose = day && (await cadres.unit(unit, day));
    if (!year || !day || !whose) return undefined;
    return {
      period: year,
      code: words.label("paper-works-code"),
      whose: whose.name,
      unit,
      day,
      async data(): Promise<PaperDataOf<"sangkien">> {
        const found = await worksOfUnit(services, { unit: whose, year }, at);
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: periodText(words, year, today),
          points: countsIn(words, found).map((text) => ({ text })),
          works: found.rows.map(({ name, unit: workplace, title, field, use, ...decision }, place) => ({
            ...{ number: String(place + 1), name, workplace, work: title, field, use },
            decision: decisionText(words, decision),
          })),
        };
      },
    };
  },
};

function countsIn(words: Words, { rows, waiting, secretaries }: UnitWorks): string[] {
  const { met, of, without, vacant } = secretaries;
  const names = without.map(({ name, unit }) => words.text("paper-works-person", { name, unit })).join("; ");
  return [
    words.text("paper-works-count", { count: String(rows.length), waiting: String(waiting) }),
    ...(of > 0 ? [words.text("paper-works-secretaries", { met: String(met), of: String(of) })] : []),
    ...(names ? [words.text("paper-works-without", { names })] : []),
    ...(vacant.length > 0 ? [words.text("paper-works-vacant", { units: vacant.join("; ") })] : []),
  ];
}
