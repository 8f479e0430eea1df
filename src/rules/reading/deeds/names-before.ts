import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { durationAt } from "../hours/durations.ts";
import { beginsWithOwnWork, isMarked } from "../hours/volunteer-work.ts";
import { skipSeparators, typedLine } from "../words/typed-line.ts";
import { kindAt } from "./kind-words.ts";

const OF = /^(.+?) (?:của|cua) (\S.*)$/iu;
/** In small letters they are nobody's name, with or without their marks. */
const NEVER_A_NAME =
  /^(?:của|cua|việc|viec|buổi|buoi|hôm|hom|ngày|ngay|bữa|bua|giúp|giup|giùm|gium|vì|lần|đi|nhé|luôn|(?:vừa|vua) (?:rồi|roi))(?!\p{L})/u;
/** “thu hai” is a weekday, and Thu Hải. */
const WEEKDAY_OR_NAME = /^thu \p{L}/u;

/**
 * Whose deed is meant, the longest first: “Cường hôm qua” is “Cường” where nobody is called all of it. What may be a part of a name
 * is never cut off, so that “Vân Anh” is not taken for another Vân.
 */
export function namesBefore(said: string, today: Day): string[] {
  const line = said.normalize("NFC");
  const [, lead = "", owner = ""] = OF.exec(line) ?? [];
  const isOwned = owner !== "" && (/^\p{Lu}/u.test(owner) || isNoName(lead, today));
  const words = (isOwned ? owner : line).split(/\s+/u).filter(Boolean);
  const names = [words.join(" ")];
  for (let count = words.length - 1; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:]+$/u, "");
    const rest = words.slice(count).join(" ");
    if (isNoName(rest, today) || (/^\p{Lu}/u.test(name) && isWork(rest))) names.push(name);
  }
  return names;
}

/** Words that begin with a day, an amount, or a kind of deed; one word alone (“mai”, “võ”) may be a name. */
function isNoName(words: string, today: Day): boolean {
  if (/^\p{Lu}/u.test(words)) return false;
  if (NEVER_A_NAME.test(words)) return true;
  const line = typedLine(words);
  const at = skipSeparators(line, 0);
  const day = WEEKDAY_OR_NAME.test(words) ? undefined : dayAt(line, at, today);
  const isPast = day && !("flaw" in day && day.flaw === "future-day");
  const found = (isPast ? day : undefined) ?? durationAt(line, at, "units only") ?? kindAt(line, at);
  return found !== undefined && /[ \d]/u.test(line.source.slice(at, found.end));
}

/** “dọn rác” behind a name with its capital; without marks, or alone, it may be Trọng or Phát. */
function isWork(words: string): boolean {
  return words === words.toLowerCase() && words.includes(" ") && isMarked(words) && beginsWithOwnWork(words);
}
