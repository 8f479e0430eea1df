import { type Period, type PeriodId, type PeriodKind, periodsWithin } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { type CadreFact, factAt } from "../organisation/dated.ts";
import { groupOf } from "../organisation/offices.ts";
import type { UnitFacts } from "../organisation/tree.ts";
import { DUTY_IDS, type Duty, type DutyId } from "./duties.ts";
import type { Policy } from "./policy.ts";
import { requiredOf } from "./policy-at.ts";

/** How a cadre stands in one duty. */
export interface DutyResult {
  readonly done: number;
  readonly required: number;
  readonly measure: "minutes" | "times";
  readonly met: boolean;
}

/** What is judged: a cadre's facts (sorted by `from`) and what was done in each due period. */
export interface Judged {
  readonly facts: readonly CadreFact[];
  readonly units: UnitFacts;
  /** What was done of the duty in one due period: minutes of the week `2026-W48`, pledges of `2026`. */
  readonly doneIn: (period: PeriodId) => number;
  readonly policyOn: (day: Day) => Policy;
  /** The day of judging; weeks after it are not due yet. */
  readonly asOf: Day;
}

/**
 * How a cadre stands in a duty over a period. A longer period is judged by its parts (D1: each week of it, weeks by
 * their Thursday): `done` is all that was done in them, `required` what the due parts ask together, `met` that each due
 * part is met by itself, so four hours in one week do not make up for none in the next. A part is due when it has ended
 * or is already met, from the week on in which the person became a cadre; while none is, the one that runs is.
 * @returns undefined when the duty has no meaning for the period or for the cadre
 */
export function judge(duty: Duty, period: Period, judged: Judged): DutyResult | undefined {
  const { measure } = duty;
  if (!activeAt(judged, period.to)) return undefined;
  if (duty.due.includes(period.kind)) {
    const required = requiredIn(duty, period, judged);
    const done = judged.doneIn(period.id);
    return required === undefined ? undefined : { done, required, measure, met: done >= required };
  }
  const [kind] = duty.due;
  if (!kind || !duty.judgedByParts.includes(period.kind)) return undefined;
  const since = judged.facts[0]?.from ?? period.from;
  const parts = partsOf(kind, period).flatMap((part) => {
    const required = activeAt(judged, part.to) ? requiredIn(duty, part, judged) : undefined;
    const done = judged.doneIn(part.id);
    const isOurs = part.to >= since || done > 0;
    return required === undefined || !isOurs || part.from > judged.asOf
      ? []
      : [{ required, done, met: done >= required, ended: part.to < judged.asOf }];
  });
  const due = parts.filter((part) => part.ended || part.met);
  const counted = due.length > 0 ? due : parts.slice(-1);
  if (counted.length === 0) return undefined;
  return {
    done: sum(parts.map((part) => part.done)),
    required: sum(counted.map((part) => part.required)),
    measure,
    met: counted.every((part) => part.met),
  };
}

export type Totals = Partial<Record<DutyId, { met: number; of: number }>>;

/** How many met each duty, of how many whose duty it is. */
export function totals(cadres: readonly Partial<Record<DutyId, DutyResult>>[]): Totals {
  const counted: Totals = {};
  for (const id of DUTY_IDS) {
    const standings = cadres.flatMap((duties) => duties[id] ?? []);
    if (standings.length > 0)
      counted[id] = { met: standings.filter((standing) => standing.met).length, of: standings.length };
  }
  return counted;
}

/** Whether a larger share met a duty than last time; nothing when there is nothing to compare. */
export function trend(
  previous: { met: number; of: number } | undefined,
  current: { met: number; of: number } | undefined,
): "up" | "down" | "same" | undefined {
  if (!previous?.of || !current?.of) return undefined;
  const difference = current.met * previous.of - previous.met * current.of;
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}

/** A report judges many cadres over the same period: its parts are found once. */
const found = new WeakMap<Period, Partial<Record<PeriodKind, readonly Period[]>>>();

function partsOf(kind: PeriodKind, period: Period): readonly Period[] {
  const kept = found.get(period) ?? {};
  const parts = kept[kind] ?? periodsWithin(kind, period);
  found.set(period, { ...kept, [kind]: parts });
  return parts;
}

function activeAt({ facts }: Judged, day: Day): boolean {
  return factAt(facts, day)?.active ?? false;
}

function requiredIn(duty: Duty, period: Period, judged: Judged): number | undefined {
  const fact = factAt(judged.facts, period.to);
  if (!fact) return undefined;
  const level = factAt(judged.units.get(fact.unit) ?? [], period.to)?.level;
  return requiredOf(duty.id, { group: groupOf(fact), level }, judged.policyOn(period.to));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
