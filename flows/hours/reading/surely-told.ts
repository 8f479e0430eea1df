import { likelyKinds } from "../../../src/chat/reading/likely-kinds.ts";
import { likelyTold, toldClauses } from "../../../src/chat/reading/likely-told.ts";
import { isWorkOfVolunteers, MOST_NONE } from "../../../src/chat/reading/told-as-hours.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readPossibleDeeds } from "../../../src/rules/reading/deeds/deeds-statement.ts";
import { tellsOtherKinds } from "../../../src/rules/reading/deeds/tells-other-kinds.ts";
import { withoutUnknownLength } from "../../../src/rules/reading/hours/half-told.ts";
import { readStatementOfHours } from "../../../src/rules/reading/hours/hours-statement.ts";
import { negates, tellsOwnWork } from "../../../src/rules/reading/hours/own-work-told.ts";
import { saidLine } from "../../../src/rules/reading/hours/said-line.ts";
import { isAboutSomebodyElse, saysBranchHeld } from "../../../src/rules/reading/hours/somebody-else.ts";
import { beginsWithOwnWork } from "../../../src/rules/reading/hours/volunteer-work.ts";
import { calledByTitle } from "../../../src/rules/reading/talk/called-by-title.ts";
import { isInDoubt } from "../../../src/rules/reading/talk/doubt.ts";
import { tellsOfOthersOnly } from "../../../src/rules/reading/talk/of-others-only.ts";
import { daysOfDeeds, saysNextDay, saysOnlyWhose } from "../../../src/rules/reading/told/days-that-were.ts";
import { isToldEnough } from "../../../src/rules/reading/told/how-told.ts";
import { isAssigned, namesStartOfWeek } from "../../../src/rules/reading/told/speaks-against.ts";

interface When {
  today: Day;
  now: number;
}

/** What of a line states hours in words that nobody need doubt: all of it, or a part with only a story around it. */
export function surelyTold(text: string, when: When): string | undefined {
  if (isInDoubt(text)) return undefined;
  const stated = statedPart(text, when);
  return stated === undefined || tellsMore(text, when) ? undefined : stated;
}

/** The same, whatever else the line may tell beside the hours. */
export function statedPart(text: string, when: When): string | undefined {
  if (isSurelyTold(text, when)) return text;
  return toldClauses(text).find((clause) => isSurelyTold(clause, when));
}

/**
 * Whether a line states hours, in words that nobody need doubt: work that is known and where it was, of a day that is over, or a line like those that
 * people tell. What only the rules take for hours is asked about; what they read but for the work, or its order, has to be liker.
 */
export function isSurelyTold(text: string, when: When): boolean {
  const read = readStatementOfHours(text, when);
  if (!read || isInDoubt(text) || isAssigned(text) || namesStartOfWeek(text)) return false;
  // “2h30 sơn phòng đọc sách hôm chủ nhật” is of that day, and “…, sáng nay thì đi hiến máu” tells more; “…, nay em mới báo” does not.
  const line = saidLine(text);
  const isOfDay = daysOfDeeds(line, when.today).every(
    ({ day, part, bareDate, end }) =>
      day === read.day ||
      bareDate === true ||
      (day === when.today && part === undefined && !goesOnWith(line.lower.slice(end))),
  );
  if (!isOfDay || saysNextDay(line)) return false;
  return (read.day < when.today && saysWorkWhole(read.note)) || likelyTold(text) !== "hardly";
}

/** “hôm qua dự tập huấn, nay đi làm đường 2 tiếng”: the hours behind a day are of it, unless they are only told then. */
function goesOnWith(rest: string): boolean {
  return LENGTH.test(rest) && !ONLY_TOLD.test(rest);
}
const LENGTH =
  /(?:\d|một|hai|ba|bốn|nửa|mot|bon|nua) ?(?:h|g|p|giờ|gio|tiếng|tieng|phút|phut)(?!\p{L})|(?:tiếng|tieng) (?:rưỡi|ruoi)/u;
const ONLY_TOLD =
  /^,? (?:(?:em|e|tui|tôi|mình|minh|toi) )?(?:mới|moi|vô|vo|vào|vao|lên|len|xin|nhờ|nho|ghi|báo|bao|khai|nhập|nhap|bù|bu|bổ sung|bo sung|gửi|gui|rảnh|ranh|sực|suc|kể|ke|nhớ|nộp|nop)(?!\p{L})/u;

/** What of a line is like those that people tell, and names volunteer work, whatever it leaves open of it. */
export function workTold(text: string, when: When): string | undefined {
  if (negates(withoutUnknownLength(text))) return undefined;
  const own = calledByTitle(text);
  const whole = [text, withoutUnknownLength(text), ...(own === undefined ? [] : [own])];
  const parts = [...whole.filter((part) => isToldEnough(likelyTold(part))), ...toldClauses(text)];
  return parts.find((part) => tellsOwnWork(part, when));
}

/** “nhổ cỏ sân ủy ban”; “trồng rau” alone may be at home. */
function saysWorkWhole(note: string): boolean {
  return note.split(" ").length >= FEWEST_WORDS && beginsWithOwnWork(note);
}
const FEWEST_WORDS = 3;

/** Whether somebody else is told of first, in a line that is more like no deed of the speaker's. */
export function isLikelyAnothers(text: string): boolean {
  const line = saidLine(text);
  if (tellsOfOthersOnly(line)) return true;
  if (!isAboutSomebodyElse(line, 0, line.lower.length)) return false;
  return saysOnlyWhose(line) || likelyKinds(line.source).none > MOST_NONE;
}

/** Beside the hours an activity or another deed may be told: whoever reads deeds logs both, or asks. */
export function tellsMore(text: string, when: When): boolean {
  const line = saidLine(text);
  if (saysBranchHeld(line) || tellsOtherKinds(line, ["hours"], when, likelyKinds)) return true;
  const areVolunteers = isWorkOfVolunteers(text, when);
  const deeds = readPossibleDeeds(text, { ...when, areVolunteers });
  return (
    deeds?.kind === "ask" &&
    deeds.about === "if-done" &&
    deeds.offers.some((offer) => offer.length > 1 && offer.some(({ kind }) => kind === "hours"))
  );
}
