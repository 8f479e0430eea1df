import type { Day } from "../calendar/time.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "./duties.ts";
import type { Group } from "./duty.ts";
import type { Policy, PolicyPart } from "./policy.ts";
import { byNewNames } from "./renamed-levels.ts";

/** What a unit decided, from a day on. */
export interface PolicyFact {
  readonly from: Day;
  readonly policy: PolicyPart;
}

/** The policy in force on a day: the plan's defaults, overlaid by every fact that has begun, in order of `from`. */
export function policyAt(facts: readonly PolicyFact[], day: Day): Policy {
  const begun = facts
    .filter((fact) => fact.from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return byNewNames(begun).reduce((policy, fact) => merged(policy, fact.policy), DEFAULT_POLICY);
}

/** How much a cadre, by group and level, owes of a duty in one due period; undefined when they do not owe it. */
export function requiredOf(
  duty: DutyId,
  cadre: { group: Group; level: string | undefined },
  policy: Policy,
): number | undefined {
  const { byLevel, ...all } = policy.requirements[duty];
  const ofLevel = cadre.level === undefined ? undefined : byLevel[cadre.level]?.[cadre.group];
  return (ofLevel === undefined ? all[cadre.group] : ofLevel) || undefined;
}

/** Until when a unit reports to the topmost. */
export const REPORT_CLAUSE = "V.2";

/** A value of a policy that asks less than the plan. */
export interface LaxerThanThePlan {
  readonly what: DutyId | "year-report";
  readonly group?: Group;
  readonly level?: string;
  /** The plan's minimum: minutes, times, or the day `MM-dd`. */
  readonly plan: number | string;
  readonly clause: string;
}

/**
 * The values of a part that are laxer than the plan, with its clause: a unit may be stricter, never laxer.
 * @param levels those in force: of one of the plan's that goes by another name there, the plan's value holds
 */
export function checkStricter(part: PolicyPart, levels: readonly string[]): LaxerThanThePlan[] {
  const problems: LaxerThanThePlan[] = [];
  for (const duty of DUTY_IDS) {
    const asked = part.requirements?.[duty];
    const places: [string | undefined, { A?: number | null; B?: number | null } | undefined][] = [
      [undefined, asked],
      ...Object.entries(asked?.byLevel ?? {}),
    ];
    for (const [level, values] of places) {
      for (const group of ["A", "B"] as const) {
        const value = values?.[group];
        const plan =
          requiredOf(duty, { group, level: level && inThePlan(level, levels) }, DEFAULT_POLICY) ?? 0;
        if (value === undefined || (value ?? 0) >= plan) continue;
        problems.push({ what: duty, group, ...(level ? { level } : {}), plan, clause: DUTIES[duty].clause });
      }
    }
  }
  const before = part.reminders?.yearReportBefore;
  const latest = DEFAULT_POLICY.reminders.yearReportBefore;
  if (before !== undefined && before > latest)
    problems.push({ what: "year-report", plan: latest, clause: REPORT_CLAUSE });
  return problems;
}

/** The plan's name of a level: where all others keep their places, the one whose place it has taken. */
function inThePlan(level: string, levels: readonly string[]): string {
  const { levels: plan } = DEFAULT_POLICY;
  const old = plan[levels.indexOf(level)];
  const isRenamed = old !== undefined && levels.length === plan.length && !levels.includes(old);
  return isRenamed && !plan.includes(level) ? old : level;
}

function merged(policy: Policy, part: PolicyPart): Policy {
  const requirements = { ...policy.requirements };
  for (const duty of DUTY_IDS) {
    const { byLevel, ...all } = part.requirements?.[duty] ?? {};
    const before = requirements[duty];
    requirements[duty] = { ...before, ...all, byLevel: mergedLevels(before.byLevel, byLevel ?? {}) };
  }
  return {
    ...policy,
    ...part,
    requirements,
    officeHours: { ...policy.officeHours, ...part.officeHours },
    reminders: { ...policy.reminders, ...part.reminders },
    correctionDays: { ...policy.correctionDays, ...part.correctionDays },
    approval: { ...policy.approval, ...part.approval },
    holidays: [...policy.holidays, ...(part.holidays ?? [])],
  };
}

type ByLevel = Policy["requirements"][DutyId]["byLevel"];

function mergedLevels(before: ByLevel, changes: ByLevel): ByLevel {
  const levels = { ...before };
  for (const [level, values] of Object.entries(changes)) levels[level] = { ...levels[level], ...values };
  return levels;
}
