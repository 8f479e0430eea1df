import { type Period, secondHalfOf } from "../calendar/periods.ts";
import { addDays, type Day } from "../calendar/time.ts";
import { type CadreFact, factAt, joinedOn } from "../organisation/dated.ts";
import { groupOf } from "../organisation/offices.ts";
import type { UnitFacts } from "../organisation/tree.ts";
import { askedBeside, type DaysAway } from "./days-away.ts";
import type { DutyRow } from "./duties.ts";
import { circumstancesOf } from "./occasions.ts";
import type { Policy } from "./policy.ts";
import { requiredOf } from "./policy-at.ts";

/** Somebody of whom something may be asked: their facts (sorted by `from`), and what holds for them. */
export interface Owing {
  readonly facts: readonly CadreFact[];
  readonly units: UnitFacts;
  readonly policyOn: (day: Day) => Policy;
  /** When the cadre was away; left out: never. */
  readonly away?: DaysAway;
}

/**
 * Whether anything is owed for a due period. Outside the plan's scope (II) nothing is; a unit that comes back into it owes like
 * somebody who joins on that day.
 */
export function owes({ facts, policyOn }: Pick<Owing, "facts" | "policyOn">, period: Period): boolean {
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

/** What is asked of a cadre in a due period; nothing when the duty is not theirs. */
export function requiredIn(
  duty: DutyRow,
  period: Period,
  { facts, units, policyOn }: Pick<Owing, "facts" | "units" | "policyOn">,
): number | undefined {
  const fact = factAt(facts, period.to);
  if (!fact || (duty.only === "civil-servants" && !fact.civilServant)) return undefined;
  const level = factAt(units.get(fact.unit) ?? [], period.to)?.level;
  return requiredOf(duty.id, { group: groupOf(fact), level }, policyOn(period.to));
}

/** What is left to ask of a cadre in a due period beside the days away; nothing when nothing is, or the duty is not theirs. */
export function askedIn(duty: DutyRow, period: Period, owing: Owing): number | undefined {
  const required = requiredIn(duty, period, owing);
  if (required === undefined) return undefined;
  const { away, evidence } = circumstancesOf(duty, period, owing);
  return askedBeside(away, (evidence.occasions ?? 1) * required, period) || undefined;
}

/** Whether somebody is in office on a day. */
export function activeAt({ facts }: Pick<Owing, "facts">, day: Day): boolean {
  return factAt(facts, day)?.active ?? false;
}
