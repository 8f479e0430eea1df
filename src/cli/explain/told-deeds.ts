import type { Declared, DeedChange } from "../../records/deeds/declared.ts";
import { type DeedEntries, entryOf } from "../../records/deeds/deed-entry.ts";
import { linesFor } from "../../records/deeds/deed-lines.ts";
import type { Deeds } from "../../records/deeds/deeds.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { deedKind } from "../../rules/duties/deed-kinds.ts";
import { isDutyId } from "../../rules/duties/duties.ts";
import type { ExplainedDeed } from "./does.ts";
import { standIn } from "./stand-in.ts";

/** The ledger while lines are explained: what would be logged is only noted, by its key, since a step may run twice. */
export class ToldDeeds {
  readonly #told = new Map<string, Declared>();

  get all(): ExplainedDeed[] {
    return [...this.#told.values()].flatMap(explained);
  }

  forget(): void {
    this.#told.clear();
  }

  readonly ledger = standIn<Deeds>("deeds", {
    log: async ({ cadre, ...given }) => {
      this.#told.set(given.key, given);
      return {
        kind: "logged",
        entries: entriesFor(cadre, given),
        week: given.amounts,
        day: given.amounts,
      };
    },
    entries: async () => [],
    recent: async () => [],
  });
}

function entriesFor(cadre: string, given: Declared & DeedChange): DeedEntries {
  const ledger = { _id: `${periodOf("week", given.day).id}:${cadre}` } as const;
  const [first, ...others] = linesFor(given, given).map((line) => entryOf(ledger, line));
  if (!first) throw new Error("a deed serves no duty");
  return [first, ...others];
}

/** A deed as each of its duties has it: minutes are hours, whatever they came with. */
function explained({ amounts, day, note, kind = "hours", place }: Declared): ExplainedDeed[] {
  return Object.entries(amounts).map(([duty, amount]) => ({
    duty,
    kind: isDutyId(duty) && deedKind(kind).duty === duty ? kind : "hours",
    amount,
    day,
    ...(place ? { place } : {}),
    ...(note ? { note } : {}),
  }));
}
