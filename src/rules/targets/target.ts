import type { PeriodKind } from "../calendar/periods.ts";
import type { DutyId } from "../duties/duties.ts";
import type { UnitDutyId } from "../unit-duties/unit-duties.ts";

/** Whom a target counts, and what they must have met. */
export type TargetOver =
  /** Cadres who have met each of these duties, of those who have them all. */
  | { readonly who: "cadres"; readonly duties: readonly [DutyId, ...DutyId[]] }
  /** Units that have met a duty, of those that owe it. */
  | { readonly who: "units"; readonly duty: UnitDutyId }
  /** The Bí thư of the units of the level that policy names, deputies not among them; a vacant post is listed and not counted. */
  | { readonly who: "secretaries"; readonly duty: DutyId };

/** One target of the plan, which is to be met by all whom it counts. */
export interface Target {
  readonly id: `T${number}`;
  /** The plan's clause. */
  readonly clause: string;
  readonly over: TargetOver;
  /** The kinds of period that show it. A target is of a year: within one it is shown as far as it has come. */
  readonly periods: readonly PeriodKind[];
  /** How people name it: without diacritics, in small letters. */
  readonly names: readonly string[];
  /** The one of the names that command lines of buttons use. */
  readonly word: string;
}
