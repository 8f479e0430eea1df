import type { Day } from "../../calendar/time.ts";
import type { DeedKind } from "../../duties/deed-kinds.ts";
import type { DayPart } from "../days/day-parts.ts";
import type { PlaceNames } from "./place-names.ts";

/** Something that was done, as a line says it. */
export interface SaidDeed {
  readonly kind: DeedKind;
  /** Of hours: minutes; of anything else: times. */
  readonly amount: number;
  readonly day: Day;
  /** The unit whose activity or branch it was, by its code: only where exactly one is meant. */
  readonly unit?: string;
  /** Where it was: the unit's name, or as it was said where no unit was found. */
  readonly place?: string;
  /** As typed; empty when nothing was said. */
  readonly note: string;
  /** Two times of a clock, `HH:mm`; `to` is `24:00` or earlier than `from` when they go past midnight. */
  readonly clock?: { readonly from: string; readonly to: string };
  /** The part of the day that was said, where no clock was: `sáng nay`. */
  readonly part?: DayPart;
  /** “tháng này”: it is all of its kind since that day, so what is kept from then on may be among it. */
  readonly since?: Day;
  /** Deeds with the same number are one: an activity of two hours serves two duties at once. */
  readonly occasion: number;
}

export type SaidDeeds = readonly [SaidDeed, ...SaidDeed[]];

/** What a line of deeds leaves open; each has its own question. */
export type DeedsDoubt = "if-done" | "which-kind" | "which-unit" | "which-day" | "how-many" | "how-long";

/** Why a line of deeds was refused; each has its own answer. */
export type DeedsProblem =
  | "empty"
  | "unread"
  | "not-done"
  | "zero"
  | "too-many"
  | "bad-hours"
  | "bad-day"
  | "future-day";

/** What a line of deeds comes to. */
export type DeedsReading =
  | { readonly kind: "deeds"; readonly deeds: SaidDeeds }
  | {
      readonly kind: "ask";
      readonly about: DeedsDoubt;
      /** The piece of the line that is unclear. */
      readonly got: string;
      /** Each is all that the line may mean; empty where it has to be said anew. */
      readonly offers: readonly SaidDeeds[];
    }
  | { readonly kind: "refuse"; readonly reason: DeedsProblem; readonly got: string };

/** What has to be known to read a line. */
export interface DeedsContext {
  readonly today: Day;
  /** Epoch milliseconds: what is still to come of today is a plan. */
  readonly now: number;
  /** The units that may be named; left out, every place is kept as it was said. */
  readonly places?: PlaceNames;
  /** What is told of a day of remembrance was on it, where the line names no other: “văn nghệ 20/11”. */
  readonly wasRemembered?: boolean;
  /** The line says that it was outside office hours, perhaps in words that only said why there was time for it. */
  readonly isOffDuty?: boolean;
  /** Lines like it are so surely a volunteer's hours that the work need not be known. */
  readonly areVolunteers?: boolean;
}
