import type { Entry } from "../../src/records/entries/entries.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { PlanParts } from "./needs.ts";

export const PERMISSION = "make-plan-known";

/** A plan that was made known in a unit, and the people of that unit today. */
export interface PlanOfUnit {
  readonly plan: Entry;
  readonly unit: { readonly code: string; readonly name: string };
  readonly members: readonly Cadre[];
  /** Those among them who have not read it. */
  readonly unread: readonly Cadre[];
}

/** A plan by its name, for whoever is in charge of its unit. To be called inside `talk.call`. @throws Refusal otherwise */
export async function theirPlan(
  services: Pick<PlanParts, "cadres" | "entries">,
  me: Cadre,
  id: string,
  today: Day,
): Promise<PlanOfUnit> {
  const plan = await services.entries.one(id);
  const isTheirs =
    plan?.kind === "plan" &&
    plan.state === "stands" &&
    (await inChargeOfUnit(services.cadres, me, { permission: PERMISSION, unit: plan.unit }, today));
  if (!plan || !isTheirs) throw refuse("plan-gone");
  return planOfUnit(services, plan, await services.cadres.heirOf(plan.unit, today), today);
}

/** The plan that a unit made known last this year. */
export async function latestPlan(
  services: Pick<PlanParts, "cadres" | "entries">,
  unit: string,
  today: Day,
): Promise<PlanOfUnit | undefined> {
  const [plan] = (await plansIn(services, [unit], today)).toReversed();
  return plan && planOfUnit(services, plan, unit, today);
}

/** The plans that units made known this year, in the order of their days. */
export async function plansIn(
  { entries }: Pick<PlanParts, "entries">,
  units: readonly string[],
  today: Day,
): Promise<Entry[]> {
  const year = periodOf("year", today);
  const found = await entries.of(units, year.from, year.to, today);
  return found.filter(({ kind, from }) => kind === "plan" && from >= year.from);
}

async function planOfUnit(
  { cadres }: Pick<PlanParts, "cadres">,
  plan: Entry,
  unit: string,
  today: Day,
): Promise<PlanOfUnit> {
  const members = await cadres.members(unit, { below: false }, today);
  const name = (await cadres.unit(unit, today))?.name ?? unit;
  const read = new Set(plan.reads.map(({ who }) => who));
  return { plan, unit: { code: unit, name }, members, unread: members.filter(({ code }) => !read.has(code)) };
}
