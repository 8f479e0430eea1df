import { DUTY_IDS } from "../../rules/duties/duties.ts";
import type { SectionReader } from "./readers.ts";
import { sharesOf } from "./shares.ts";

/** Of how many cadres how many met each duty, quarter by quarter: each by the policy of its own time. */
export const dutiesSection: SectionReader = async ({ quarters, part }) => {
  const parts = await Promise.all(quarters.map(async (quarter) => ({ quarter, ...(await part(quarter)) })));
  return parts.flatMap(({ quarter, counts }) =>
    sharesOf(DUTY_IDS, counts, { period: quarter.id, day: quarter.to }),
  );
};
