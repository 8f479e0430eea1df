import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Amounts } from "../../src/records/deeds/ledger-model.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type DutyId, isCounted } from "../../src/rules/duties/duties.ts";
import { dutyTotal } from "../../src/words/duty-words.ts";
import { type DueStanding, dueStanding } from "./due-standing.ts";

/** A cadre's progress in a due period of a duty. */
interface Due {
  duty: DutyId;
  standing: DueStanding;
  /** In the duty's measure; left out for nothing. */
  done?: number | undefined;
}

/** `Tuần này: 3 giờ 30 phút / 2 giờ ✅`; nothing for a duty that is not counted. */
export function dueLine(
  { words }: Pick<Services, "words">,
  { duty, standing: { period, required }, done = 0 }: Due,
  today: Day,
): string {
  return isCounted(duty) ? dutyTotal(words, { duty, period, result: { done, required } }, today) : "";
}

/**
 * The standing of each duty that a deed serves after a change, a line each.
 * @param changed the deed's entries, and the sums of its week after the change
 */
export async function dueLines(
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  cadre: Cadre,
  { entries, week }: { entries: readonly DeedEntry[]; week: Amounts },
  today: Day,
): Promise<string> {
  const lines: string[] = [];
  for (const entry of entries) {
    const { duty, weekId } = entry;
    const standing = await dueStanding(services, cadre, entry, today);
    const { period } = standing;
    const [done] =
      period.id === weekId
        ? [week[duty]]
        : (await services.deeds.amounts([cadre.code], [period], duty)).values();
    lines.push(dueLine(services, { duty, standing, done }, today));
  }
  return lines.filter(Boolean).join("\n");
}
