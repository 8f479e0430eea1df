import type { SectionReader } from "./readers.ts";

/** How many units and cadres stand in the report, on its last day. */
export const peopleSection: SectionReader = async ({ asOf: day, year }) => {
  const { units, standers } = await year();
  return [
    { what: "units", day, count: units.length },
    { what: "cadres", day, count: standers.length },
  ];
};
