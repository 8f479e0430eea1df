import type { DutyId } from "../duties/duties.ts";
import { type DutyResult, isAsked } from "../duties/duty-result.ts";

/** Whether a cadre has met all of some duties; nothing for one who does not have them all, or was away from all of them. */
export function metTogether(
  duties: readonly DutyId[],
  results: Partial<Record<DutyId, DutyResult>>,
): boolean | undefined {
  const own = duties.flatMap((duty) => results[duty] ?? []);
  return own.length === duties.length && own.some(isAsked) ? own.every((result) => result.met) : undefined;
}
