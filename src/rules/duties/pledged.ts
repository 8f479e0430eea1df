import type { DutyId } from "./duties.ts";
import type { DutyResult } from "./duty-result.ts";

/** What somebody has pledged of a duty for each of its due periods. */
export interface Pledged {
  /** In the duty's measure. */
  readonly number: number;
  /** Which of the kinds that the duty counts apart was meant: five activities are not made by five meetings. */
  readonly part?: string;
}

export type PledgedNumbers = Partial<Record<DutyId, Pledged>>;

/** How much was done of what was pledged. */
export function doneOf({ part }: Pledged, { done, parts }: Pick<DutyResult, "done" | "parts">): number {
  return part === undefined ? done : (parts?.[part] ?? 0);
}

/** How much of a pledge one due period asks: as much less as was taken off what is asked itself. */
export function dueOf(
  { number }: Pledged,
  { required, excused = 0 }: Pick<DutyResult, "required" | "excused">,
): number {
  return excused === 0 ? number : Math.floor((number * required) / (required + excused));
}
