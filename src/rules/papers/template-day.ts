import type { Period } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";

/**
 * The day whose template a paper is printed with: today's, until the year of its period has been over for a month. Reviews of a year
 * are still written and signed in its January; later on papers of old years look as they did.
 */
export function templateDay({ to }: Period, today: Day): Day {
  const last = `${Number(to.slice(0, 4)) + 1}-01-31`;
  return today < last ? today : last;
}
