import type { Day } from "../../rules/calendar/time.ts";
import type { DeedKind } from "../../rules/duties/deed-kinds.ts";
import type { Amounts, LineState } from "./ledger-model.ts";

/** Who changes what was done, when, and under which key it is done exactly once. */
export interface DeedChange {
  key: string;
  by: string;
  /** Epoch milliseconds: the arrival of the message. */
  at: number;
  /** The platform's name of the message. */
  source: string;
  /** Why a locked period is changed. */
  reason?: string;
}

/** Something done on a day, as declared: it serves one duty or several. */
export interface Declared {
  amounts: Amounts;
  day: Day;
  note: string;
  clock?: { from: string; to: string };
  /** What it was as a whole; hours, where nothing is said. */
  kind?: DeedKind;
  /** Code of the unit whose activity or branch it was. */
  unit?: string;
  /** As it was said, where no unit was found. */
  place?: string;
  /** Id of the event that it came from. */
  event?: string;
  /** Ids of files. */
  evidence?: readonly string[];
  /** Left out: it is done, and counts. Otherwise it is to be approved first, was not done for a reason, or is only to come. */
  state?: Exclude<LineState, "refused">;
}
