import type { DeedEntries, DeedEntry } from "./deed-entry.ts";
import type { Amounts } from "./ledger-model.ts";

/** Entries deed by deed. */
export function byDeed(entries: readonly DeedEntry[]): DeedEntries[] {
  const deeds = new Map<string, DeedEntries>();
  for (const entry of entries) {
    const deed = deeds.get(entry.deed);
    if (deed) deed.push(entry);
    else deeds.set(entry.deed, [entry]);
  }
  return [...deeds.values()];
}

/** How much the entries of one deed count for each duty. */
export function amountsOf(entries: readonly DeedEntry[]): Amounts {
  return Object.fromEntries(entries.map(({ duty, amount }) => [duty, amount]));
}
