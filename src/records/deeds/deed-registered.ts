import type { PeriodId } from "../../rules/calendar/periods.ts";
import { type DeedEntry, entriesKept } from "./deed-entry.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import { hasRegistered } from "./line-sums.ts";

/**
 * The hours that cadres have registered for a week and not done yet, by their codes: of each the last that was said. Only the ledgers
 * in whose sums something is registered are read as a whole.
 */
export type RegisteredIn = (cadres: readonly string[], week: PeriodId) => Promise<Map<string, DeedEntry>>;

export function createRegistered({ pages, readMany }: Pick<Ledger, "pages" | "readMany">): RegisteredIn {
  return async (cadres, week) => {
    const found = new Map<string, DeedEntry>();
    const ids = cadres.map((cadre) => ledgerId(week, cadre));
    for await (const page of pages(ids, ["sums"])) {
      const some = page.filter(({ sums }) => hasRegistered(sums ?? {})).map(({ _id }) => _id);
      for (const ledger of some.length > 0 ? await readMany(some) : [])
        for (const entry of entriesKept(ledger))
          if (entry.state === "registered") found.set(entry.cadre, entry);
    }
    return found;
  };
}
