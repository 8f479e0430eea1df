import type { PeriodKind } from "../calendar/periods.ts";
import type { DutyId } from "./duties.ts";
import { type DutyResult, isAsked } from "./duty-result.ts";

/** A target of the plan over cadres (III.2): those who have met each of its duties, of those who have them all. */
interface Target {
  readonly id: string;
  readonly duties: readonly DutyId[];
  readonly period: PeriodKind;
}

/** T2: both a pledge and a self-review, each year. T4: civil servants who reach the four “được”. */
export const TARGETS = [
  { id: "T2", duties: ["D8", "D9"], period: "year" },
  { id: "T4", duties: ["D10"], period: "year" },
] as const satisfies readonly Target[];

export type TargetId = (typeof TARGETS)[number]["id"];

/** Whether a cadre has met all of some duties; nothing for one who does not have them all, or was away from all of them. */
export function metTogether(
  duties: readonly DutyId[],
  results: Partial<Record<DutyId, DutyResult>>,
): boolean | undefined {
  const own = duties.flatMap((duty) => results[duty] ?? []);
  return own.length === duties.length && own.some(isAsked) ? own.every((result) => result.met) : undefined;
}
