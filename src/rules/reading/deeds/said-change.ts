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

const TO_BE_OTHERWISE = pattern(
  "(?:(?:à|ấy|ủa|ơ|dạ|cho)[ ,.]+)*(?:(?:em|mình|tôi|tui) )?(?:xin )?(?:sửa|chỉnh(?: sửa)?|đổi(?= ngày| số))(?: (?:giúp|giùm|dùm|hộ|cho|em|mình|tôi|tui|lại))*(?: (?:ngày|số giờ|số tiếng|số lần|giờ))?(?: (?:lại|thành|là|sang|qua))*[ ,.:]+",
);
/** “sửa 3 tiếng” may be what was done. */
const OTHERWISE = /(?<!\p{L})(?:lại|lai|thành|thanh|sang|ngày|ngay|số|so)(?!\p{L})/u;
/** Without them “sửa lại hoạt động hôm qua” may say which deed, and only a number what it is to be. */
const INTO = /(?<!\p{L})(?:thành|thanh|là|la|sang|qua|ngày|ngay)(?!\p{L})/u;

/** The words before what is meant, and whether they say that all of it is what the deed is to be. */
function leadOf(lower: string): { lead: string; saysInto: boolean } | undefined {
  const lead = leadBy(WAS_WRONG, lower);
  if (lead !== undefined) return { lead, saysInto: true };
  const wish = leadBy(TO_BE_OTHERWISE, lower);
  return wish !== undefined && OTHERWISE.test(wish) ? { lead: wish, saysInto: INTO.test(wish) } : undefined;
}

function leadBy(words: RegExp, lower: string): string | undefined {
  words.lastIndex = 0;
  return words.exec(lower)?.[0];
}

/**
 * Reads a correction of what was logged just before: `à nhầm, múa`, `nhầm rồi, 3 tiếng`, `ghi sai, hôm kia`, `sửa lại 3 tiếng`, `đổi
 * ngày thành 22/11`. Only where nothing else is said: “bấm nhầm số của sếp” corrects no deed.
 */
export function readChange(text: string, context: DeedsContext): SaidChange | undefined {
  const whole = typedLine(text.trim());
  const begun = leadOf(whole.lower);
  if (!begun) return undefined;
  const { lead, saysInto } = begun;
  const said = saidInPiece(saidLine(whole.source.slice(lead.length)), context, "bare number");
  const [kind, second] = said.kinds;
  const [day, another] = said.days;
  if (second || another || said.dayFlaw || said.hoursFlaw || said.places.length > 0) return undefined;
  const left = noteOf(said).replace(/(?:(?:^| )(?:chứ|mới đúng|mới phải|nha|ạ|ad|bot))+$/u, "");
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
  if (Object.keys(change).length === 0) return undefined;
  return saysInto || Object.keys(change).join() === "hours" ? change : undefined;
}

const NOT_THAT = /[ ,]+(?:chứ|chớ|chu|cho) (?:không|ko|k|hông|hổng|khong|hong) (?:phải|phai)(?!\p{L})/iu;

/** Whether a correction tells the deed anew, with where or whose it was: `à nhầm, hôm qua em dự sinh hoạt kv3 chứ không phải kv2`. */
export function tellsAnew(text: string, context: DeedsContext): boolean {
  const whole = typedLine(text.trim());
  const lead = leadBy(WAS_WRONG, whole.lower);
  if (lead === undefined) return false;
  const [told = ""] = whole.source.slice(lead.length).split(NOT_THAT);
  return (readPossibleDeeds(told, context) ?? readStatementOfHours(told, context)) !== undefined;
}

/** A note that tells of another kind goes with it: “tập múa” tells nothing of a song. */
export function noteOfKind(note: string, kind: SaidDeed["kind"]): string {
  const line = saidLine(note);
  const tellsOther = wordStarts(line, 0).some((at) => (kindAt(line, at)?.kind ?? kind) !== kind);
  return tellsOther ? "" : note;
}
