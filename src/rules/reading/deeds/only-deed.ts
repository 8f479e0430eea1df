import { vagueLengthIn } from "../hours/half-told.ts";
import { hoursWithin } from "../hours/said-hours.ts";
import { saidLine } from "../hours/said-line.ts";
import { daysOfDeeds, saysWhenItWas } from "../told/days-that-were.ts";
import type { KindsOf } from "./clauses-of-kinds.ts";
import { MOST_READ } from "./deeds-line.ts";
import { losesLength } from "./deeds-of-kinds.ts";
import type { DeedsContext, SaidDeeds } from "./deeds-reading.ts";
import { saidInPiece } from "./said-in-piece.ts";
import { tellsOtherKinds } from "./tells-other-kinds.ts";
import { isDenied, saysNotWorn, saysVaguely } from "./vague-deeds.ts";
import { askWhichDeeds } from "./which-deeds.ts";

/** “nãy giờ em dạy …”, “đề nghị ghi giờ tình nguyện”: hours are told of, or asked for. */
const OF_HOURS =
  /(?<!\p{L})(?:giờ|gio|tiếng(?! (?:hát|anh|việt|khmer|hoa))|tieng(?! (?:hat|anh|viet|khmer|hoa)))(?!\p{L})/u;

/**
 * The one deed that a line may be asked about, where its like tell certainly and nothing in it leaves open how often, for how long or when
 * it was: nobody need be asked. It says nothing of whether the line tells that.
 */
export function readOnlyDeed(text: string, context: DeedsContext, kindsOf: KindsOf): SaidDeeds | undefined {
  if (text.length > MOST_READ || /[?？]/u.test(text)) return undefined;
  const line = saidLine(text);
  if (isDenied(line) || saysVaguely(line) || vagueLengthIn(line) || OF_HOURS.test(line.lower))
    return undefined;
  if (
    saysNotWorn(line) ||
    losesLength(line) ||
    hoursWithin(line, 0) ||
    !saysWhenItWas(line, context, { isCertain: true })
  )
    return undefined;
  const asked = askWhichDeeds(text, context, kindsOf);
  if (asked?.kind !== "ask" || asked.about !== "if-done") return undefined;
  const [deeds, ...others] = asked.offers;
  const [deed, ...more] = deeds ?? [];
  if (!deeds || !deed || others.length > 0 || more.length > 0 || deed.amount !== 1) return undefined;
  const said = saidInPiece(line, context, "units only");
  const saysWhatOrWhen = said.days.length > 0 || deed.note !== "" || deed.kind !== "activity";
  const isAll =
    saysWhatOrWhen &&
    said.kinds.every(({ kind }) => kind === deed.kind) &&
    !tellsOtherKinds(line, [deed.kind], context, kindsOf) &&
    daysOfDeeds(line, context.today).every(({ day }) => day === deed.day);
  return isAll ? deeds : undefined;
}
