import type { Deeds } from "../../src/records/deeds/deeds.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";

/** Minutes of volunteer hours that a cadre has in a week, `2026-W48`. */
export async function minutesInWeek(
  { deeds }: { deeds: Deeds },
  code: string,
  weekId: string,
): Promise<number> {
  const [minutes = 0] = (await deeds.amounts([code], [periodNamed(weekId)], "D1")).values();
  return minutes;
}

export function periodNamed(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no period: ${id}`);
  return period;
}
