import { dayOf } from "../../rules/calendar/time.ts";
import type { Changed } from "../deeds/deed-changes.ts";
import type { DeedEntries } from "../deeds/deed-entry.ts";
import type { Deeds } from "../deeds/deeds.ts";
import { type SettlingParts, settleDeeds } from "./attendance-deeds.ts";
import type { Events } from "./events.ts";

/**
 * Deeds, after which events follow: where a cadre's own word stood for an event at which they were seen, and is taken back, corrected
 * or refused, the event itself counts from then on.
 */
export function withEventsAfter(
  deeds: Deeds,
  { events, ...parts }: Omit<SettlingParts, "deeds"> & { readonly events: Pick<Events, "between"> },
): Deeds {
  /** @returns whether anything counts by it */
  async function follow([first]: DeedEntries, at: number): Promise<boolean> {
    if (first.event !== undefined) return false;
    const { cadre, day } = first;
    let isChanged = false;
    for (const event of await events.between(day, day, { of: cadre })) {
      if (event.state !== "closed" || dayOf(event.facts.startsAt) !== day) continue;
      const { changed } = await settleDeeds({ ...parts, deeds }, event, {
        by: event.convener,
        at,
        of: [cadre],
      });
      isChanged ||= changed > 0;
    }
    return isChanged;
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
      const decision = await deeds.decide(seen, to, change);
      if (to === "refused" && decision.kind === "done") await follow(seen, change.at);
      return decision;
    },
  };
}
