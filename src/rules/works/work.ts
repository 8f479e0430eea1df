import type { Day } from "../calendar/time.ts";
import { decisionOf, type HandedInAct, stateAfter } from "../handed-in/handed-in.ts";

/** The year in which a work counts for D3 or, as long as it waits, would: that of the decision, or of its being handed in. */
export function yearOf(acts: readonly HandedInAct[], dayOf: (at: Date) => Day): string | undefined {
  const state = stateAfter(acts);
  if (state === "recognised") return decisionOf(acts)?.day.slice(0, 4);
  const handedIn = state === "waits" ? acts.findLast(({ does }) => does === "hand-in") : undefined;
  return handedIn && dayOf(handedIn.at).slice(0, 4);
}
