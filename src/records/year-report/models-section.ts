import { dayOf } from "../../rules/calendar/time.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import type { SectionReader } from "./readers.ts";
import { titlesOf } from "./titles-of.ts";

/** The models that were recognised within the report's days, by name, and those that still wait (III.1). */
export function modelsSection(kept: Pick<UnitPapers, "allOfYear">): SectionReader {
  return async ({ days, asOf: day, codes }) => {
    const years = [...new Set([days.from.slice(0, 4), days.year])];
    const all = (await Promise.all(years.map((year) => kept.allOfYear("model", year)))).flat();
    const own = all.filter(({ owner }) => codes.has(owner));
    const recognised = own.filter(({ state, acts }) => {
      const last = acts.at(-1);
      const on = last && dayOf(last.at.getTime());
      return state === "recognised" && on !== undefined && days.from <= on && on <= days.to;
    });
    const names = titlesOf(recognised);
    return [
      { what: "models", day, count: recognised.length, ...(names.length > 0 && { names }) },
      { what: "models-waiting", day, count: own.filter(({ state }) => state === "waits").length },
    ];
  };
}
