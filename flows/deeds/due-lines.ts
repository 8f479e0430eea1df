import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Amounts } from "../../src/records/deeds/ledger-model.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, type DutyId, isCounted } from "../../src/rules/duties/duties.ts";
import type { Duty } from "../../src/rules/duties/duty.ts";
import { meetsMonday } from "../../src/rules/duties/occasions.ts";
import { dutyTotal, type SpokenResult } from "../../src/words/duty-words.ts";
import { dueStanding } from "./due-standing.ts";

/**
 * The standing of each duty that a deed serves after a change, a line each: `Tuần này: 3 giờ 30 phút / 2 giờ ✅`; nothing for a
 * duty that is not counted.
 * @param changed the deed's entries, the sums of its week after the change, and the cadre over time, if that has been read
 */
export async function dueLines(
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  cadre: Cadre,
  changed: { entries: readonly DeedEntry[]; week: Amounts; known?: CadresOverTime },
  today: Day,
): Promise<string> {
  const { entries, week } = changed;
  const lines: string[] = [];
  const known = changed.known ?? (await services.standings.cadre(cadre));
  for (const { duty, day, weekId } of entries) {
    if (!isCounted(duty)) continue;
    const { period, required } = await dueStanding(services, cadre, { duty, day, known }, today);
    const result =
      period.id === weekId && !DUTIES[duty].each
        ? { done: week[duty] ?? 0, required }
        : await resultOf(services, known, { duty, period, required }, today);
    const total = dutyTotal(services.words, { duty, period, result }, today);
    lines.push(
      meetsNoMonday(DUTIES[duty], day) ? `${total} ${services.words.label("deed-other-day")}` : total,
    );
  }
  return lines.join("\n");
}

/** Else “0 lần” stands below “✅ Đã ghi 1 lần”, and says no word of why. */
function meetsNoMonday(duty: Duty, day: Day): boolean {
  return duty.mondaysFrom !== undefined && !meetsMonday(duty, day);
}

/** What is judged of a longer period, or of occasions; where nothing is asked, what was done. */
async function resultOf(
  { standings }: Pick<Services, "standings">,
  cadre: CadresOverTime,
  { duty, period, required }: { duty: DutyId; period: Period; required: number | null },
  today: Day,
): Promise<SpokenResult> {
  const judged = await standings.results(cadre, { period, duties: [duty] }, today);
  const [result] = judged.values();
  const [evidence] = (await standings.evidence(cadre, duty, period)).values();
  return result?.[duty] ?? { done: 0, ...evidence, required };
}
