import type { Day } from "../../calendar/time.ts";
import { readStatementOfHours } from "../hours/hours-statement.ts";
import { type SettledHours, settle } from "../hours/said-hours.ts";
import { saidLine } from "../hours/said-line.ts";
import { pattern, typedLine, wordStarts } from "../words/typed-line.ts";
import { beyondKind, noteOf } from "./deed-note.ts";
import type { DeedsContext, SaidDeed } from "./deeds-reading.ts";
import { readPossibleDeeds } from "./deeds-statement.ts";
import { kindAt } from "./kind-words.ts";
import { saidInPiece } from "./said-in-piece.ts";

/** What is to be otherwise of the deed that was logged last; what is left out stays. */
export interface SaidChange {
  readonly kind?: Exclude<SaidDeed["kind"], "hours">;
  readonly hours?: SettledHours;
  readonly times?: number;
  readonly day?: Day;
}

const WAS_WRONG = pattern(
  "(?:(?:à|ấy|ủa|chết|í|ơ|a)[ ,.]+)*(?:(?:em|mình|tôi|tui) )?(?:(?:ghi|gõ|nói|khai|bấm) )?(?:nhầm|lộn|sai)(?: (?:rồi|mất|r))?(?:[ ,.:;!-]+(?:phải là|đúng là|đúng ra là|mới đúng là|là))?[ ,.:;!-]+",
);

/**
 * Reads a correction of what was logged just before: `à nhầm, múa`, `nhầm rồi, 3 tiếng`, `ghi sai, hôm kia`. Only where nothing else is
 * said: “bấm nhầm số của sếp” corrects no deed.
 */
export function readChange(text: string, context: DeedsContext): SaidChange | undefined {
  const whole = typedLine(text.trim());
  WAS_WRONG.lastIndex = 0;
  const lead = WAS_WRONG.exec(whole.lower);
  if (!lead) return undefined;
  const said = saidInPiece(saidLine(whole.source.slice(lead[0].length)), context, "bare number");
  const [kind, second] = said.kinds;
  const [day, another] = said.days;
  if (second || another || said.dayFlaw || said.hoursFlaw || said.places.length > 0) return undefined;
  const left = noteOf(said).replace(/(?: (?:chứ|mới đúng|mới phải|nha|ạ|ad|bot))+$/u, "");
  if ((kind ? beyondKind(left, kind.kind) : left) !== "") return undefined;
  const hours = said.hours && settle(said.hours.hours, undefined, false);
  const [count] = said.counts;
  const times = count?.times;
  if ((hours && "flaw" in hours) || said.hours?.hours.kind === "vague") return undefined;
  if (count && (times === undefined || times < 1 || !Number.isInteger(times))) return undefined;
  const change = {
    ...(kind ? { kind: kind.kind } : {}),
    ...(hours ? { hours } : {}),
    ...(times === undefined ? {} : { times }),
    ...(day ? { day: day.day } : {}),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

const NOT_THAT = /[ ,]+(?:chứ|chớ|chu|cho) (?:không|ko|k|hông|hổng|khong|hong) (?:phải|phai)(?!\p{L})/iu;

/** Whether a correction tells the deed anew, with where or whose it was: `à nhầm, hôm qua em dự sinh hoạt kv3 chứ không phải kv2`. */
export function tellsAnew(text: string, context: DeedsContext): boolean {
  const whole = typedLine(text.trim());
  WAS_WRONG.lastIndex = 0;
  const lead = WAS_WRONG.exec(whole.lower);
  if (!lead) return false;
  const [told = ""] = whole.source.slice(lead[0].length).split(NOT_THAT);
  return (readPossibleDeeds(told, context) ?? readStatementOfHours(told, context)) !== undefined;
}

/** A note that tells of another kind goes with it: “tập múa” tells nothing of a song. */
export function noteOfKind(note: string, kind: SaidDeed["kind"]): string {
  const line = saidLine(note);
  const tellsOther = wordStarts(line, 0).some((at) => (kindAt(line, at)?.kind ?? kind) !== kind);
  return tellsOther ? "" : note;
}
