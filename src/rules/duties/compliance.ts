import type { Period, PeriodId } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { duePartsOf } from "./due-parts.ts";
import type { DutyRow } from "./duties.ts";
import { type DutyResult, type Evidence, isAsked, resultOf } from "./duty-result.ts";
import { circumstancesOf } from "./occasions.ts";
import { activeAt, type Owing, owes, requiredIn } from "./owed.ts";
import { together } from "./results-together.ts";

/** What is judged: of whom something may be asked, and what is known of each due period. */
export interface Judged extends Owing {
  /** Of the duty in one due period: minutes of the week `2026-W48`, pledges of `2026`. */
  readonly evidenceIn: (period: PeriodId) => Evidence;
  /** The day of judging; later weeks are not due yet. */
  readonly asOf: Day;
}

/** The result of a due period that stands alone or in a longer one. */
export interface PartResult extends DutyResult {
  readonly period: Period;
  /** It has ended or is met already; one that still runs is shown, and held against nobody. */
  readonly counts: boolean;
  /** Something is asked: see {@link owes}; not of who was away. */
  readonly owed: boolean;
}

/**
 * How a cadre stands in a duty over a period. A longer period is judged by its parts (D1: each week of it, weeks by
 * their Thursday): `done` is all that was done in them, `required` what the due parts ask together, `met` that each due
 * part is met by itself, so four hours in one week do not make up for none in the next. While no part is due, the one
 * that runs is.
 * @returns undefined when the duty does not apply to the period or the cadre
 */
export function judge(duty: DutyRow, period: Period, judged: Judged): DutyResult | undefined {
  if (!activeAt(judged, period.to)) return undefined;
  if (duty.due.includes(period.kind)) {
    const result = inDuePeriod(duty, period, judged);
    return result && ((result.met && isAsked(result)) || owes(judged, period)) ? result : undefined;
  }
  const parts = judgedParts(duty, period, judged);
  const due = parts.filter((part) => part.counts);
  const running = parts.slice(-1).filter((part) => part.owed);
  const result = together(parts, due.length > 0 ? due : running);
  return result && { ...result, counted: { met: due.filter(({ met }) => met).length, of: due.length } };
}

/**
 * The due periods of a period that have begun, from the first one on that the person owes something for, and earlier ones in
 * which something was done; the period itself when it is a due one. What somebody did before owing anything counts, and is held
 * against nobody.
 */
export function judgedParts(duty: DutyRow, period: Period, judged: Judged): PartResult[] {
  const since = judged.facts[0]?.from ?? period.from;
  const parts: PartResult[] = [];
  for (const part of duePartsOf(duty, period)) {
    if (part.from > judged.asOf) break;
    const result = activeAt(judged, part.to) ? inDuePeriod(duty, part, judged) : undefined;
    const isDue = owes(judged, part);
    if (!result || ((part.to < since || !isDue) && result.done === 0)) continue;
    const owed = isDue && result.required > 0;
    const counts = (owed && part.to < judged.asOf) || (result.met && isAsked(result));
    // Assigned, not spread: reports make millions of these.
    parts.push(Object.assign(result, { period: part, counts, owed }));
  }
  return parts;
}

function inDuePeriod(duty: DutyRow, period: Period, judged: Judged): DutyResult | undefined {
  const required = requiredIn(duty, period, judged);
  if (required === undefined) return undefined;
  const known = judged.evidenceIn(period.id);
  const { away, evidence } = circumstancesOf(duty, period, judged, known);
  return resultOf(duty, evidence, { required, away, kind: period.kind });
}
