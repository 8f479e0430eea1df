import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import type { SectionReader } from "./readers.ts";
import { titlesOf } from "./titles-of.ts";

/** The models of the year that were recognised, by name, and those that still wait (III.1). */
export function modelsSection(kept: Pick<UnitPapers, "allOfYear">): SectionReader {
  return async ({ days: { year }, asOf: day, codes }) => {
    const own = (await kept.allOfYear("model", year)).filter(({ owner }) => codes.has(owner));
    const recognised = own.filter(({ state }) => state === "recognised");
    const names = titlesOf(recognised);
    return [
      { what: "models", day, count: recognised.length, ...(names.length > 0 && { names }) },
      { what: "models-waiting", day, count: own.filter(({ state }) => state === "waits").length },
    ];
  };
}
