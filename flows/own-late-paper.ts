import type { Services } from "../src/chat/services.ts";
import type { CadresOverTime } from "../src/records/standings/each-judged.ts";
import type { Period } from "../src/rules/calendar/periods.ts";
import type { Day } from "../src/rules/calendar/time.ts";
import type { FormDutyId } from "../src/rules/duties/duties.ts";
import { latePeriodOf } from "../src/rules/duties/late-paper.ts";

/** The last period whose paper the one cadre still owes, if its day has passed. */
export async function ownLatePaper(
  { standings }: Pick<Services, "standings">,
  { known, duty }: { known: CadresOverTime; duty: FormDutyId },
  today: Day,
): Promise<Period | undefined> {
  const period = latePeriodOf(duty, today);
  if (!period) return undefined;
  const [own] = (await standings.results(known, { period, duties: [duty] }, today)).values();
  return own?.[duty]?.met === false ? period : undefined;
}
