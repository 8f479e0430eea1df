import type { Services } from "../src/chat/services.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import type { Period } from "../src/rules/calendar/periods.ts";
import type { Day } from "../src/rules/calendar/time.ts";
import type { FormDutyId } from "../src/rules/duties/duties.ts";
import { latePeriodOf } from "../src/rules/duties/late-paper.ts";

/** The last period whose paper somebody still owes, if its day has passed. */
export async function ownLatePaper(
  { standings }: Pick<Services, "standings">,
  me: Cadre,
  duty: FormDutyId,
  today: Day,
): Promise<Period | undefined> {
  const period = latePeriodOf(duty, today);
  if (!period) return undefined;
  const results = await standings.results(await standings.cadre(me), { period, duties: [duty] }, today);
  return results.get(me.code)?.[duty]?.met === false ? period : undefined;
}
