import {
  type Period,
  type PeriodId,
  type PeriodKind,
  periodsWithin,
  secondHalfOf,
} from "../calendar/periods.ts";
import { addDays, type Day } from "../calendar/time.ts";
import { type CadreFact, factAt, joinedOn } from "../organisation/dated.ts";
import { groupOf } from "../organisation/offices.ts";
import type { UnitFacts } from "../organisation/tree.ts";
import { askedBeside, type DaysAway } from "./days-away.ts";
import { DUTY_IDS, type DutyId, type DutyRow } from "./duties.ts";
import { type DutyResult, type Evidence, isAsked, type Met, resultOf, together } from "./duty-result.ts";
import { circumstancesOf } from "./occasions.ts";
import type { Policy } from "./policy.ts";
import { requiredOf } from "./policy-at.ts";

/** What is judged: a cadre's facts (sorted by `from`) and what is known of each due period. */
export interface Judged {
  readonly facts: readonly CadreFact[];
  readonly units: UnitFacts;
  /** Of the duty in one due period: minutes of the week `2026-W48`, pledges of `2026`. */
  readonly evidenceIn: (period: PeriodId) => Evidence;
  readonly policyOn: (day: Day) => Policy;
  /** When the cadre was away; left out: never. */
  readonly away?: DaysAway;
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

/**
 * Whether anything is owed for a due period. Outside the plan's scope (II) nothing is; a unit that comes back into it owes like
 * somebody who joins on that day.
 */
export function owes({ facts, policyOn }: Pick<Judged, "facts" | "policyOn">, period: Period): boolean {
  if (!wasThere(facts, period) || policyOn(period.to).outsideScope) return false;
  const half = secondHalfOf(period);
  return !policyOn(half === undefined ? period.from : addDays(half, -1)).outsideScope;
}

/**
 * Whether somebody is there long enough to owe: whoever is there on a period's last day. Who has joined or come back in its
 * middle does not: of a started week or month nothing, of a started quarter or year in its second half.
 */
export function wasThere(facts: readonly CadreFact[], period: Period): boolean {
  if (!activeAt({ facts }, period.to)) return false;
  const joined = joinedOn(facts, period.to);
  if (joined === undefined || joined <= period.from) return true;
  return joined < (secondHalfOf(period) ?? period.from);
}

/** The due periods that a period is judged by: itself, or those within it; none where the duty has no meaning. */
export function duePartsOf(duty: DutyRow, period: Period): readonly Period[] {
  if (duty.due.includes(period.kind)) return [period];
  return duty.judgedByParts.includes(period.kind) ? partsOf(duty.due[0], period) : [];
}

/** What is asked of a cadre in a due period; nothing when the duty is not theirs. */
export function requiredIn(
  duty: DutyRow,
  period: Period,
  { facts, units, policyOn }: Pick<Judged, "facts" | "units" | "policyOn">,
): number | undefined {
  const fact = factAt(facts, period.to);
  if (!fact || (duty.only === "civil-servants" && !fact.civilServant)) return undefined;
  const level = factAt(units.get(fact.unit) ?? [], period.to)?.level;
  return requiredOf(duty.id, { group: groupOf(fact), level }, policyOn(period.to));
}

/** What is left to ask of a cadre in a due period beside the days away; nothing when nothing is, or the duty is not theirs. */
export function askedIn(
  duty: DutyRow,
  period: Period,
  judged: Omit<Judged, "evidenceIn" | "asOf">,
): number | undefined {
  const required = requiredIn(duty, period, judged);
  if (required === undefined) return undefined;
  const { away, occasions = 1 } = circumstancesOf(duty, period, judged);
  return askedBeside(away, occasions * required, period) || undefined;
}

export type Totals = Partial<Record<DutyId, Met>>;

/** How many met each duty, of how many who owe it; who was away and did nothing is in neither. */
export function totals(cadres: readonly Partial<Record<DutyId, DutyResult>>[]): Totals {
  const counted: Totals = {};
  for (const id of DUTY_IDS) {
    const results = cadres.flatMap((duties) => duties[id] ?? []).filter(isAsked);
    if (results.length > 0)
      counted[id] = { met: results.filter((result) => result.met).length, of: results.length };
  }
  return counted;
}

/** Of a longer period: how many of its due periods these cadres met, all counted together. */
export function partsTogether(cadres: readonly Partial<Record<DutyId, DutyResult>>[]): Totals {
  const sums: Totals = {};
  for (const id of DUTY_IDS) {
    const counted = cadres.flatMap((duties) => duties[id]?.counted ?? []);
    if (counted.length > 0)
      sums[id] = {
        met: counted.reduce((sum, { met }) => sum + met, 0),
        of: counted.reduce((sum, { of }) => sum + of, 0),
      };
  }
  return sums;
}

/** Whether a larger share met a duty than last time; undefined when there is nothing to compare. */
export function trend(
  previous: Met | undefined,
  current: Met | undefined,
): "up" | "down" | "same" | undefined {
  if (!previous?.of || !current?.of) return undefined;
  const difference = current.met * previous.of - previous.met * current.of;
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}

/** A report judges many cadres over the same period, so its parts are computed once. */
const found = new WeakMap<Period, Partial<Record<PeriodKind, readonly Period[]>>>();

function partsOf(kind: PeriodKind, period: Period): readonly Period[] {
  const kept = found.get(period) ?? {};
  const parts = kept[kind] ?? periodsWithin(kind, period);
  found.set(period, { ...kept, [kind]: parts });
  return parts;
}

function inDuePeriod(duty: DutyRow, period: Period, judged: Judged): DutyResult | undefined {
  const required = requiredIn(duty, period, judged);
  if (required === undefined) return undefined;
  const { away, occasions } = circumstancesOf(duty, period, judged);
  const known = judged.evidenceIn(period.id);
  const evidence = occasions === undefined ? known : { ...known, occasions };
  return resultOf(duty, evidence, { required, away, kind: period.kind });
}

function activeAt({ facts }: Pick<Judged, "facts">, day: Day): boolean {
  return factAt(facts, day)?.active ?? false;
}
