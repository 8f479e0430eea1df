import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { lockOf } from "../deeds/due-standing.ts";
import type { ApprovingParts } from "./needs.ts";

/**
 * Whether a head's word comes too late: it would change what counts of a period that is closed. What waits may be decided about
 * at any time, since the delay is not the cadre's; and a word of today may be taken back, as any slip.
 */
export async function isFinal(
  services: Pick<ApprovingParts, "cadres" | "policies">,
  { person, deed, to }: { person: Cadre; deed: DeedEntries; to: Verdict },
  today: Day,
): Promise<boolean> {
  const [{ state = "counts", decided }] = deed;
  if (state === "waits" || (state === "counts") === (to === "counts")) return false;
  if (decided && dayOf(decided.at) === today) return false;
  // One part of a deed that is locked holds the others.
  for (const entry of deed) if (!(await lockOf(services, person, entry, today)).open) return true;
  return false;
}
