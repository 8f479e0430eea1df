import type { Services } from "../../src/chat/services.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { isDone } from "./recent-deeds.ts";

/**
 * The deed that a button names, with all that it counts for, also where a head has refused it.
 * @throws Refusal when it is not found, or was taken back
 */
export async function namedDeed(
  { deeds }: Pick<Services, "deeds">,
  cadre: string,
  named: NamedEntry,
  today: Day,
): Promise<DeedEntries> {
  const entry = await deeds.findByRef(cadre, named, today);
  if (!entry) throw refuse("history-too-old");
  const kept = await deeds.keptIn([cadre], [entry.weekId]);
  const [first, ...rest] = kept.filter((one) => one.deed === entry.deed && isDone(one));
  if (!first) throw refuse("hours-gone");
  return [first, ...rest];
}

/** What shows a deed: its entries have the same files. */
export function evidenceOf(deed: DeedEntries): string[] {
  return [...new Set(deed.flatMap(({ evidence = [] }) => evidence))];
}
