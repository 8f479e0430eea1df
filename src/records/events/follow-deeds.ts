import type { Changed } from "../deeds/deed-changes.ts";
import type { DeedEntries } from "../deeds/deed-entry.ts";
import type { Deeds } from "../deeds/deeds.ts";
import { amountsOf, byDeed } from "../deeds/entries-by-deed.ts";
import { entriesInForce } from "../deeds/entries-of-ledger.ts";
import { type SettlingParts, settleDayOf } from "./attendance-deeds.ts";
import { asSaid, holderOf, standsFor } from "./said-too.ts";

/**
 * Deeds, after which events follow: where a cadre's own word stood for an event at which they were seen, and is taken back, refused or
 * corrected to another day or time, the event itself counts from then on; and what was refused does not stand beside it again.
 */
export function withEventsAfter(deeds: Deeds, parts: Omit<SettlingParts, "deeds">): Deeds {
  /** @returns whether anything counts by it */
  async function follow([first]: DeedEntries, at: number): Promise<boolean> {
    if (first.event !== undefined) return false;
    return settleDayOf({ ...parts, deeds }, first, at);
  }

  /**
   * Whether an event has counted in the place of a refused word since then: both would be counted, if it stood again. What the event
   * had added before, it had added beside it.
   */
  async function isTaken(refused: DeedEntries): Promise<boolean> {
    const [{ cadre, day, event, state, decided }] = refused;
    if (event !== undefined || state !== "refused" || !decided) return false;
    const ledger = (await deeds.linesOf([cadre], day)).get(cadre);
    if (!ledger) return false;
    const since = entriesInForce(ledger).filter(
      (entry) => entry.event !== undefined && entry.day === day && entry.at >= decided.at,
    );
    if (since.length === 0) return false;
    const said = asSaid(
      ledger,
      refused.map(({ state: _, ...entry }) => entry),
    );
    const held = new Map((await parts.events.between(day, day, { of: cadre })).map((one) => [one.id, one]));
    return byDeed(since).some((entries) => {
      const [entry] = entries;
      const its = held.get(entry.event ?? "");
      const { kind = "hours" } = entry;
      const isSame = its && standsFor(its, { kind, amounts: amountsOf(entries) }, said).size > 0;
      return isSame || holderOf(said, entry) !== undefined;
    });
  }

  /** Does it once more where events followed: known by its key it changes nothing, and says what the week holds now. */
  async function thenFollow(
    targets: DeedEntries,
    at: number,
    change: () => Promise<Changed>,
  ): Promise<Changed> {
    const done = await change();
    if (done.kind !== "done" && done.kind !== "already") return done;
    if (!(await follow(targets, at))) return done;
    const { week, day } = await change();
    return { ...done, week, day };
  }

  return {
    ...deeds,
    undo: (targets, change) => thenFollow(targets, change.at, () => deeds.undo(targets, change)),
    correct: (targets, given, change) =>
      thenFollow(targets, change.at, () => deeds.correct(targets, given, change)),
    async decide(seen, to, change) {
      if (to !== "refused" && (await isTaken(seen))) return { kind: "once", entries: seen };
      const decision = await deeds.decide(seen, to, change);
      if (to === "refused" && decision.kind === "done") await follow(seen, change.at);
      return decision;
    },
  };
}
