import { daysInARow } from "../days/days-in-a-row.ts";
import { eachDated } from "../days/each-dated.ts";
import { withWholeWeekdays } from "../days/short-weekdays.ts";
import { withoutWeekBesideDay } from "../days/week-beside-day.ts";
import { withoutAskedBehind } from "../talk/asked-behind.ts";
import { corrected } from "../talk/corrected.ts";
import { dayFirst } from "../talk/day-first.ts";
import { withoutElderSelf } from "../talk/elder-self.ts";
import { formAsTold } from "../talk/form-line.ts";
import { withoutGreeting } from "../talk/greeting.ts";
import { withLastEvening } from "../talk/last-evening.ts";
import { withoutLeadIn } from "../talk/lead-in.ts";
import { withoutDayThatWasNot } from "../talk/not-that-day.ts";
import { withoutRequest } from "../talk/request-to-log.ts";
import { withoutCalled } from "../talk/without-called.ts";
import { writtenOut } from "../words/phone-forms.ts";
import { withPlainNegations } from "../words/plain-negations.ts";
import { remembering } from "../words/remembering.ts";
import { withoutSlips } from "../words/slips.ts";
import { wordsOfKeys } from "../words/typed-keys.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";
import { inWholePairs } from "../words/usual-pairs.ts";
import { asDone } from "./as-done.ts";
import { fromBeginToEnd } from "./begin-and-length.ts";
import { asEveningBeen } from "./evening-been.ts";
import { hoursInShort } from "./hours-in-short.ts";
import { asJustDone } from "./just-done.ts";
import { asCounted, ownShare } from "./own-share.ts";
import { fromStartToEnd } from "./start-and-end.ts";

/** What waits at one moment to be read by one reader after another. */
const LINES_AT_HAND = 100;

/** Pictures, or the mark of a list. */
const BEFORE =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f|\s)+(?=[\p{L}\d])|^\s*(?:[-•*+]|\d{1,2}[.)]) +(?=\p{L})/u;

/** “em có dự sinh hoạt kv3 nữa”, “tối qua cũng sinh hoạt nữa bên kv1”: beside what was told before. */
const TOO =
  /((?<!\p{L})(?:có|đã|cũng|co|da|cung|lại|(?<=(?:nay|qua|\d|cn) )lai|(?<=qua (?:em|e|mình|tôi|tui) )còn) [^,;.?]{3,80}) (?:nữa|nua)(?:(?: (?:nha|nhé|ạ|đó|á|ad|bot|nè))*[ .!]*$|(?= (?:bên|ở|với|tại|cùng|ben|o|voi|tai|cung)(?!\p{L})|,))/iu;

/**
 * A line of hours or deeds as it was meant: without a greeting and without words that only ask to write it down, with the words
 * that raw keys would have made, slips of the finger put right, what was taken back in the line left out, and short forms written
 * out.
 */
export const saidLine = remembering(LINES_AT_HAND, (text): TypedLine => {
  const typed = asJustDone(
    asEveningBeen(
      withoutSlips(
        withLastEvening(
          wordsOfKeys(withPlainNegations(inWholePairs(text.normalize("NFC").replace(BEFORE, "")))),
        ),
      ),
    ),
  );
  const told = withoutElderSelf(withoutCalled(withoutGreeting(formAsTold(writtenOut(typed)))));
  const meant = corrected(withoutAskedBehind(withoutLeadIn(withoutRequest(withoutAskedBehind(told)))));
  const reckoned = fromBeginToEnd(fromStartToEnd(asDone(asCounted(ownShare(hoursInShort(meant))))));
  return typedLine(dayFirst(withoutWeekBesideDay(dated(withoutDayThatWasNot(reckoned))).replace(TOO, "$1")));
});

/** Its days as other readers know them. */
function dated(text: string): string {
  return eachDated(daysInARow(withWholeWeekdays(text)));
}
