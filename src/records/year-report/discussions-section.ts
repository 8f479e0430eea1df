import type { Discussions } from "../unit-duties/discussions.ts";
import type { SectionReader } from "./readers.ts";

/** How often it was discussed what should be done and what should not. */
export function discussionsSection(kept: Discussions): SectionReader {
  return async ({ days, asOf: day, codes }) => {
    const found = await kept.discussions(days.from, day);
    return [{ what: "discussions", day, count: found.filter(({ unit }) => codes.has(unit)).length }];
  };
}
