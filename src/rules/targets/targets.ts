import type { PeriodKind } from "../calendar/periods.ts";
import type { DutyId } from "../duties/duties.ts";
import type { UnitDutyId } from "../unit-duties/unit-duties.ts";
import { fourGoodsReached } from "./four-goods.ts";
import { pledgeAndReview } from "./pledge-and-review.ts";
import { secretariesWithWork } from "./secretaries-with-work.ts";
import type { Target } from "./target.ts";
import { unitsWithModel } from "./units-with-model.ts";

/** The one table of the plan's targets (III.2), in its order; each later one is a row and its words. */
const TABLE = {
  T1: unitsWithModel,
  T2: pledgeAndReview,
  T3: secretariesWithWork,
  T4: fourGoodsReached,
} as const;

export type TargetId = keyof typeof TABLE;

/** A target that is one duty's figure, whole: who asks for the one means the other. */
type OneDuty = { readonly who: "units" } | { readonly who: "cadres"; readonly duties: readonly [DutyId] };
/** Those that are none. */
export type OwnTargetId = {
  [T in TargetId]: (typeof TABLE)[T]["over"] extends OneDuty ? never : T;
}[TargetId];

/** A row of the table. */
export interface TargetRow extends Target {
  readonly id: TargetId;
}

export const TARGETS: Readonly<Record<TargetId, TargetRow>> = TABLE;

export const TARGET_IDS: readonly TargetId[] = Object.keys(TABLE).filter(isTargetId);

export function isTargetId(text: string): text is TargetId {
  return Object.hasOwn(TABLE, text);
}

/** The targets that a kind of period shows, in the plan's order. */
export function targetsOf(kind: PeriodKind): TargetRow[] {
  return TARGET_IDS.map((id) => TARGETS[id]).filter(({ periods }) => periods.includes(kind));
}

/** The duty whose figure a target is, whole. */
export function sameAs({ over }: Pick<Target, "over">): DutyId | UnitDutyId | undefined {
  if (over.who === "units") return over.duty;
  return over.who === "cadres" && over.duties.length === 1 ? over.duties[0] : undefined;
}

export function isOwnTargetId(text: string): text is OwnTargetId {
  return isTargetId(text) && sameAs(TARGETS[text]) === undefined;
}
