import type { Day } from "../calendar/time.ts";
import type { MatterId } from "../targets/matters.ts";
import type { HowTo, Intent } from "./intents.ts";
import type { UnitNames } from "./unit-names.ts";

/** What a line asks of the bot. */
export interface Question {
  /** One when it is sure, two or three when it may be any of them. */
  readonly asks: readonly Intent[];
  /** Of several asks it is one, and not each of them. */
  readonly oneOfThem?: true;
  /** The period that was named, as it was named: `tuần này`. */
  readonly period?: string;
  readonly duty?: MatterId;
  /** Whom or which unit it names, as typed. */
  readonly name?: string;
  /** The name is somebody's. */
  readonly isPerson?: true;
  /** When somebody wants to be reminded, as typed: `8h`. */
  readonly clock?: string;
  /** The code of a paper, as typed. */
  readonly code?: string;
  /** The line itself, where whatever answers it reads more of it. */
  readonly said?: string;
  /** What is asked how to do. */
  readonly about?: HowTo;
}

export interface QuestionContext {
  readonly today: Day;
  /** Names of units that the speaker may ask about. */
  readonly units?: UnitNames;
  /** The speaker may ask about others: a name may begin the line. */
  readonly asksOfOthers?: boolean;
}
