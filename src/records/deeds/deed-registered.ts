import { type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { Declared, DeedChange } from "./declared.ts";
import type { createChanges } from "./deed-changes.ts";
import type { DeedEntry } from "./deed-entry.ts";
import type { createLog } from "./deed-log.ts";
import type { createDeedSearch } from "./deed-search.ts";
import { entriesKept } from "./entries-of-ledger.ts";
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

/** Another app of the same person may register, or take back, between a look and the write. */
const MAX_ROUNDS = 20;

interface Parts {
  log: ReturnType<typeof createLog>;
  correct: ReturnType<typeof createChanges>["correct"];
  registered: ReturnType<typeof createDeedSearch>["registered"];
}

/**
 * Registers hours in the place of those that the cadre registered for that week before; of two at once the later write stays.
 * @returns what it took the place of, also when the step runs again
 */
export function createRegister({ log, correct, registered }: Parts) {
  return async (
    cadre: string,
    hours: Omit<Declared, "state">,
    change: DeedChange,
  ): Promise<DeedEntry | undefined> => {
    const declared = { ...hours, state: "registered" } as const;
    const week = periodOf("week", hours.day).id;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = await registered(cadre, week, change.key);
      const { kind } = before
        ? await correct([before], declared, change)
        : await log({ ...declared, ...change, cadre });
      // Either one was registered meanwhile, or the one that was there is no more.
      if (kind !== "once" && kind !== "gone") return before;
    }
    throw new Error(`hours of ${cadre} never got registered for ${week}`);
  };
}
