import type { Services } from "../src/chat/services.ts";
import type { CadresOverTime } from "../src/records/standings/each-judged.ts";
import type { Period } from "../src/rules/calendar/periods.ts";
import type { Day } from "../src/rules/calendar/time.ts";
import type { FormDutyId } from "../src/rules/duties/duties.ts";
import { latePeriodOf, longerPapersDue } from "../src/rules/duties/late-paper.ts";

/** The last periods whose paper the one cadre still owes, if their day has passed: a quarter, and the year. */
export async function ownLatePapers(
  { standings }: Pick<Services, "standings">,
  { known, duty }: { known: CadresOverTime; duty: FormDutyId },
  today: Day,
): Promise<Period[]> {
  const last = latePeriodOf(duty, today);
  const longer = longerPapersDue(duty, today).filter(({ to }) => to < today);
  const late: Period[] = [];
  for (const period of [...(last ? [last] : []), ...longer]) {
    const [own] = (await standings.results(known, { period, duties: [duty] }, today)).values();
    if (own?.[duty]?.met === false) late.push(period);
  }
  return late;
}
