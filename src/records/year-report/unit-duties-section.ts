import { UNIT_DUTY_IDS, type UnitDutyId, unitDutiesOf } from "../../rules/unit-duties/unit-duties.ts";
import type { SectionReader } from "./readers.ts";
import { sharesOf } from "./shares.ts";

/** Told among the targets, or what the report itself is. */
const TOLD_ELSEWHERE: ReadonlySet<UnitDutyId> = new Set<UnitDutyId>(["U1", "U5", "U6"]);

/** Of how many units how many met each duty of units: quarter by quarter, and what is of a whole year as it stands. */
export const unitDutiesSection: SectionReader = async ({ quarters, asOf, part, year }) => {
  const parts = await Promise.all(quarters.map(async (quarter) => ({ quarter, ...(await part(quarter)) })));
  const byQuarter = unitDutiesOf("quarter");
  const ofYear = UNIT_DUTY_IDS.filter((id) => !byQuarter.includes(id) && !TOLD_ELSEWHERE.has(id));
  return [
    ...parts.flatMap(({ quarter, counts }) =>
      sharesOf(byQuarter, counts, { period: quarter.id, day: quarter.to }),
    ),
    ...sharesOf(ofYear, (await year()).counts, { day: asOf }),
  ];
};
