import type { PeriodKind } from "../calendar/periods.ts";

/** Which units owe a duty; nothing depends on what a level is called (see `owing-units.ts`). */
export type OwedBy =
  | "every-unit"
  | "who-has-others"
  | "down-to-grassroots"
  | "below-topmost"
  | "right-below-topmost"
  | "topmost";

/** One duty of a unit, as the plan has it. It is done or not in each due period. */
export interface UnitDuty {
  readonly id: `U${number}`;
  /** The plan's clause. */
  readonly clause: string;
  readonly owedBy: OwedBy;
  readonly due: PeriodKind;
  /** Longer kinds of period, judged by the due periods in them. */
  readonly judgedByParts: readonly PeriodKind[];
  /** How people name it: without diacritics, in small letters. */
  readonly names: readonly string[];
  /** The one of the names that command lines of buttons use. */
  readonly word: string;
}
