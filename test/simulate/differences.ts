import type { CountedReport } from "./count/report.ts";
import type { Reported } from "./stage.ts";

/** Where a report differs from the count. */
export function differences(said: Reported, right: CountedReport, where: string): string[] {
  const { met = 0, of = 0 } = said.totals.D1 ?? {};
  const wrong =
    met === right.met && of === right.of ? [] : [`${where}: ${met}/${of}, counted ${right.met}/${right.of}`];
  if (said.cadres.length !== right.cadres.size)
    wrong.push(`${where}: ${said.cadres.length} cadres, counted ${right.cadres.size}`);
  for (const { code, duties } of said.cadres) {
    const [has, should] = [duties.D1, right.cadres.get(code)];
    const isSame =
      has?.done === should?.done && has?.required === should?.required && has?.met === should?.met;
    if (!isSame) wrong.push(`${where}, ${code}: ${JSON.stringify(has)}, counted ${JSON.stringify(should)}`);
  }
  return wrong;
}
