import type { Day } from "../calendar/time.ts";
import type { DutyId } from "../duties/duties.ts";
import type { Group } from "../duties/duty.ts";
import type { LaxerThanThePlan } from "../duties/policy-at.ts";
import type { Conflict, UnknownLevel } from "../duties/policy-check.ts";
import type { NotForBelow } from "./below.ts";
import type { Senseless } from "./sense.ts";

/** A level that units have would be dropped. */
export interface LevelInUse {
  readonly kind: "level-in-use";
  readonly level: string;
  readonly units: number;
}

/** A level would be dropped that is named elsewhere in the policy; `instead`: one that could be named there. */
export interface LevelNamed {
  readonly kind: "level-named";
  readonly name: "secretariesLevel";
  readonly level: string;
  readonly instead: string;
}

/** A level would be dropped of which something is asked that no other would owe; `instead`: one of which it could be asked. */
export interface LevelAsked {
  readonly kind: "level-asked";
  readonly level: string;
  readonly duty: DutyId;
  readonly group: Group;
  /** Minutes or times. */
  readonly asked: number;
  readonly instead: string;
}

/** The order of levels would put a unit above the one that it stands below. */
export interface LevelsTurned {
  readonly kind: "levels-turned";
  readonly unit: string;
  readonly level: string;
  /** The level of the unit above. */
  readonly upper: string;
}

/** A mark of the plan's scope that cannot be. */
export type ScopeProblem =
  /** Nobody stands above the topmost unit who could say it. */
  | { readonly kind: "topmost-in-scope" }
  /** A unit above is outside, and so is all below it. */
  | { readonly kind: "outside-above"; readonly unit: string };

/** Why a decision is not allowed; of times that conflict, `unit` and `day`: where and from when. */
export type PolicyProblem =
  | ({ readonly kind: "laxer" } & LaxerThanThePlan)
  | (Conflict & { readonly unit: string; readonly day: Day })
  | UnknownLevel
  | LevelInUse
  | LevelNamed
  | LevelAsked
  | LevelsTurned
  | Senseless
  | NotForBelow
  | ScopeProblem;
