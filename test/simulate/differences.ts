import { z } from "zod";
import type { CountedReport, Total } from "./count/report.ts";
import type { Duty, Standing } from "./count/standing.ts";
import { TARGETS } from "./count/targets.ts";
import { UNIT_DUTIES, type UnitStanding } from "./count/units.ts";
import type { YearFigures } from "./count/year-report.ts";
import type { Reported } from "./stage.ts";

const standingShape = z.object({
  done: z.number(),
  required: z.number(),
  met: z.boolean(),
  waiting: z.number().default(0),
});
const unitShape = z.object({ done: z.number(), required: z.number(), met: z.boolean() });
const totalShape = z.object({ met: z.number(), of: z.number() });

const DUTIES: readonly Duty[] = ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10"];

const TOTALS: readonly Total[] = [...DUTIES, ...UNIT_DUTIES, ...TARGETS];

/** Where a report differs from the count, by duty and person. */
export function differences(said: Reported, right: CountedReport, where: string): string[] {
  const wrong = TOTALS.flatMap((duty) => {
    const has = totalShape.optional().parse(said.totals[duty]);
    const should = right.totals[duty];
    const isSame = has?.met === should?.met && has?.of === should?.of;
    return isSame ? [] : [`${where} ${duty}: ${JSON.stringify(has)}, counted ${JSON.stringify(should)}`];
  });
  if (said.units.length !== right.units.size)
    wrong.push(`${where}: ${said.units.length} units, counted ${right.units.size}`);
  for (const { code, duties } of said.units)
    for (const duty of UNIT_DUTIES) {
      const [has, should] = [
        unitText(unitShape.optional().parse(duties[duty])),
        unitText(right.units.get(code)?.[duty]),
      ];
      if (has !== should) wrong.push(`${where} ${duty}, ${code}: ${has}, counted ${should}`);
    }
  if (said.cadres.length !== right.cadres.size)
    wrong.push(`${where}: ${said.cadres.length} cadres, counted ${right.cadres.size}`);
  for (const { code, duties } of said.cadres)
    for (const duty of DUTIES) {
      const has = standingShape.optional().parse(duties[duty]);
      const should = right.cadres.get(code)?.[duty];
      if (textOf(has) !== textOf(should))
        wrong.push(`${where} ${duty}, ${code}: ${textOf(has)}, counted ${textOf(should)}`);
    }
  return wrong;
}

/** Where what a year's report says differs from the count. Who was away is not counted. */
export function yearDifferences(said: YearFigures, right: YearFigures, where: string): string[] {
  const names = new Set([...said.keys(), ...right.keys()]);
  return [...names].flatMap((name) =>
    said.get(name) === right.get(name) || name.startsWith("away ")
      ? []
      : [`${where} ${name}: ${said.get(name)}, counted ${right.get(name)}`],
  );
}

function unitText(standing: UnitStanding | undefined): string {
  return standing ? `${standing.done}/${standing.required}${standing.met ? " met" : ""}` : "not asked";
}

function textOf(standing: Omit<Standing, "isCounted"> | undefined): string {
  if (!standing) return "not asked";
  const { done, required, met, waiting } = standing;
  return `${done}/${required}${met ? " met" : ""}${waiting > 0 ? `, ${waiting} waiting` : ""}`;
}
