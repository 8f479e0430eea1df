import type { Period } from "../calendar/periods.ts";
import { askedBeside } from "./days-away.ts";
import { DUTIES, type DutyId } from "./duties.ts";
import type { DutyResult } from "./duty-result.ts";

/** What somebody has pledged of a duty for each of its due periods. */
export interface Pledged {
  /** In the duty's measure. */
  readonly number: number;
  /** Which of the parts that the duty counts apart, or of the kinds of its deeds, was meant: two dances are not made by two songs. */
  readonly part?: string;
}

export type PledgedNumbers = Partial<Record<DutyId, Pledged>>;

/** Whether a duty's deeds have to be counted by their kinds, which it does not ask by itself. */
export function isOfOneKind(duty: DutyId, pledged: Pledged | undefined): boolean {
  return pledged?.part !== undefined && DUTIES[duty].oneOf === undefined;
}

/** How much was done of what was pledged. */
export function doneOf({ part }: Pledged, { done, parts }: Pick<DutyResult, "done" | "parts">): number {
  return part === undefined ? done : (parts?.[part] ?? 0);
}

/** How much of a pledge one due period asks: days away take off as much of it as of what the plan asks, whatever that is rounded to. */
export function dueOf(
  { number }: Pledged,
  { required, excused = 0, share }: Pick<DutyResult, "required" | "excused" | "share">,
  period: Pick<Period, "kind">,
): number {
  if (share) return askedBeside(share, number, period);
  return excused === 0 ? number : Math.floor((number * required) / (required + excused));
}

/** What somebody is measured by in a due period, and how much of that is done. */
export interface Target extends Pick<DutyResult, "done" | "required"> {
  /** Only this part of the duty is meant. */
  readonly part?: string | undefined;
  /** It is their own pledge, which asks more than the plan, or one kind where the plan takes any. */
  readonly isPledged: boolean;
}

/** One's own pledge may ask more than the plan, never less, and nothing where the plan lets off all. */
export function targetOf(
  result: Pick<DutyResult, "done" | "parts" | "required" | "excused" | "share">,
  pledged: Pledged | undefined,
  period: Pick<Period, "kind">,
): Target {
  const { done, required } = result;
  const own = pledged && required > 0 ? dueOf(pledged, result, period) : 0;
  const isNarrower = pledged?.part !== undefined && own > 0 && own === required;
  if (!pledged || (own <= required && !isNarrower)) return { done, required, isPledged: false };
  return { done: doneOf(pledged, result), required: own, part: pledged.part, isPledged: true };
}
