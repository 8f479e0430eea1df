import type { Day } from "../../calendar/time.ts";
import { withoutTitle } from "../names.ts";
import { plain, withoutMarks } from "../words/plain.ts";
import { readAbsence } from "./absence-line.ts";
import { isWordOfAbsence, whoIn, withoutEnds } from "./absence-words.ts";

/** A name in front of a line of the command, and what follows it. */
export interface NameAhead {
  readonly name: string;
  readonly rest: string;
  /** False where the word may be a day, or the speaker, as well. */
  readonly isSure: boolean;
}

/** Words of the longest name that is looked for. */
const MOST_NAME_WORDS = 6;
const FOR = /^(?:(?:xin|báo|bao|ghi|vắng|vang|nghỉ|nghi|phép|phep) +)*cho +(?=\S)/iu;

const words = (text: string) => new Set(text.split(" "));
/** Names that are days or numbers too, as they are written. */
const OF_DAYS = words(
  "mai mốt một hai ba bốn năm sáu bảy tám chín mười sáng trưa chiều tối đêm nay hôm từ đến tới",
);
/** Names that are also the speaker. */
const OF_SELF = words("em anh chị mình tôi con cháu ba má mẹ bé ông bà cô chú bạn");

/**
 * The name of a member with which a line begins, the longest; what looks like days is read behind it. A common word in small letters
 * (`mai`, `em`) is no name; with a capital (`Mai`) it may be one.
 * @param isName whether words are surely a member's name
 */
export function nameAhead(
  text: string,
  today: Day,
  isName: (words: string) => boolean,
): NameAhead | undefined {
  const all = text.normalize("NFC").trim().replace(FOR, "").split(/\s+/u).filter(Boolean);
  for (let count = Math.min(all.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = withoutEnds(all.slice(0, count).join(" "));
    if (!/\p{L}/u.test(name) || !isName(name)) continue;
    const rest = all.slice(count).join(" ");
    if (!goesOn(name, rest, today)) continue;
    const said = withoutTitle(name);
    const each = said.split(" ");
    if (!each.every(isCommon)) return { name, rest, isSure: true };
    if (!/^\p{Lu}/u.test(said)) return undefined;
    const isTitled = said !== name;
    return { name, rest, isSure: isTitled || !(each.every(isSelf) || isRead(all.join(" "), name, today)) };
  }
  return undefined;
}

/** Behind a name stand days, a reason, or nothing; “nam vien” is one word. */
function goesOn(name: string, rest: string, today: Day): boolean {
  if (plain(name) === "nam" && /^vien\b/.test(plain(rest))) return false;
  const { lead } = readAbsence(rest, today);
  return rest === "" || whoIn(lead) === "";
}

/** Whether the words of a name are read as part of the days where nobody knows that it is one. */
function isRead(line: string, name: string, today: Day): boolean {
  return !plain(readAbsence(line, today).lead).startsWith(plain(name));
}

function isCommon(word: string): boolean {
  return isWritten(word, OF_DAYS) || isSelf(word) || (isUnmarked(word) && isWordOfAbsence(word));
}

function isSelf(word: string): boolean {
  return isWritten(word, OF_SELF);
}

function isWritten(word: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return known.has(lower) || (isUnmarked(word) && [...known].some((each) => withoutMarks(each) === lower));
}

function isUnmarked(word: string): boolean {
  return /^\p{ASCII}*$/u.test(word);
}
