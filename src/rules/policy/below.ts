import { APPROVED_KINDS, type ApprovedKind } from "../duties/deed-kinds.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";

/** What holds for the whole organisation; reports of other days could not be put together. */
const OF_ALL = ["levels", "secretariesLevel", "reviewResults", "reportFrom", "reportTo"] as const;

/** What a unit below the topmost may not decide where the plan is silent. */
export type NotForBelow =
  /** It holds for the whole organisation. */
  | { readonly kind: "topmost-only"; readonly name: (typeof OF_ALL)[number] | "modelsOfBranches" }
  /** The units above want such deeds approved. */
  | { readonly kind: "approved-above"; readonly name: `approval.${ApprovedKind}` }
  /** Laxer than what the units above have decided; `above`: their value, days or `MM-dd`. */
  | { readonly kind: "laxer-than-above"; readonly name: string; readonly above: string };

/**
 * Where the plan says nothing, the topmost unit decides either way; those below it may only be stricter than what holds above
 * them, in what can be stricter or laxer.
 * @param above the policy of the unit right above
 */
export function checkBelow(part: PolicyPart, above: Policy): NotForBelow[] {
  const { correctionDays = {}, reminders = {}, approval = {} } = part;
  return [
    ...(part.modelsOfBranches === false && above.modelsOfBranches
      ? [{ kind: "topmost-only", name: "modelsOfBranches" } as const]
      : []),
    ...OF_ALL.filter((name) => part[name] !== undefined && !isSame(part[name], above[name])).map(
      (name): NotForBelow => ({ kind: "topmost-only", name }),
    ),
    ...(["week", "month", "quarter", "year"] as const)
      .filter((kind) => (correctionDays[kind] ?? 0) > above.correctionDays[kind])
      .map(
        (kind): NotForBelow => ({
          kind: "laxer-than-above",
          name: `correctionDays.${kind}`,
          above: String(above.correctionDays[kind]),
        }),
      ),
    ...APPROVED_KINDS.filter((kind) => approval[kind] === "trust" && above.approval[kind] === "approve").map(
      (kind): NotForBelow => ({ kind: "approved-above", name: `approval.${kind}` }),
    ),
    ...(["secondTierReportBefore", "lowerTierReportBefore"] as const)
      .filter((name) => (reminders[name] ?? "") > above.reminders[name])
      .map(
        (name): NotForBelow => ({
          kind: "laxer-than-above",
          name: `reminders.${name}`,
          above: above.reminders[name],
        }),
      ),
  ];
}

function isSame(
  one: Policy[(typeof OF_ALL)[number]] | undefined,
  other: Policy[(typeof OF_ALL)[number]],
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
