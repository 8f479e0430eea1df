import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { lockOf } from "../deeds/due-standing.ts";

/** Logged longer ago than this, a deed is no longer what a picture is sent for. */
const RECENT_MS = 14 * 24 * 60 * 60 * 1000;

type Parts = Pick<Services, "cadres" | "deeds" | "policies">;

/**
 * The deeds of a cadre, whatever they count for, those logged last first: also what a head has refused, as evidence may show that it
 * was done; not what is only registered.
 */
export async function deedsOf(
  { deeds }: Pick<Services, "deeds">,
  cadre: string,
  today: Day,
): Promise<DeedEntries[]> {
  const kept = await deeds.keptLately([cadre], today);
  // Of one moment, the later line of the later week comes first.
  return byDeed(kept.filter(isDone))
    .toReversed()
    .toSorted(([a], [b]) => b.at - a.at || b.weekId.localeCompare(a.weekId));
}

/** Whether it was done, also where a head does not count it. */
export function isDone({ state }: Pick<DeedEntry, "state">): boolean {
  return state !== "registered";
}

/** Those of them that a picture may be meant for: logged of late, and not locked yet. */
export async function openDeeds(
  services: Parts,
  { me, most, at }: { me: Cadre; most: number; at: number },
  today: Day,
): Promise<DeedEntries[]> {
  const open: DeedEntries[] = [];
  for (const deed of await deedsOf(services, me.code, today)) {
    if (open.length === most || at - deed[0].at > RECENT_MS) break;
    if (await isOpen(services, me, deed, today)) open.push(deed);
  }
  return open;
}

/** A deed is open as long as it may be changed for one of its duties. */
export async function isOpen(
  services: Pick<Services, "cadres" | "policies">,
  me: Cadre,
  deed: readonly DeedEntry[],
  today: Day,
): Promise<boolean> {
  for (const entry of deed) if ((await lockOf(services, me, entry, today)).open) return true;
  return false;
}
