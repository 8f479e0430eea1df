import { hoursWithin } from "../hours/said-hours.ts";
import { plain } from "../words/plain.ts";
import { typedLine } from "../words/typed-line.ts";

/** Greetings, thanks, good wishes and assent, without diacritics. */
const POLITE =
  /^(?:(?:xin )?chao|hello|hi|alo|cam on|cam on nhieu|thank|thanks|tks|thks|ok|oke|okie|okla|da|vang|u|uh|um|uk|hihi|hehe|haha|tot qua|tuyet voi|hay qua|chuc|chuc mung)(?:$| )/;
/** A longer line is more than small talk. */
const MOST_LETTERS = 60;

/**
 * True for a line that only greets, thanks, wishes or agrees, also by emoji alone. A line with hours or “đã” says
 * something.
 */
export function isSmallTalk(text: string): boolean {
  if (/^đã(?!\p{L})/iu.test(text.normalize("NFC").trim()) || hoursWithin(typedLine(text), 0)) return false;
  const said = plain(text)
    .replace(/[!.,~)(:]+/g, " ")
    .trim();
  if (isPictures(text)) return true;
  return said.length <= MOST_LETTERS && POLITE.test(said);
}

const ASSENT = /^(?:da|vang|u|uh|um|uk|ok|oke|okie|okla)(?= )/;
const FRIENDLY = /(?:^| )(?:chao|cam on|thank|thanks|tks|thks|chuc|hi|hello)(?= |$)/;
/** Behind a “dạ” a few words may still be courtesy. */
const FEW = 4;

/** “Dạ đ/c Bích làm chắc việc” says something behind its courtesy, and is no greeting. */
export function saysMoreThanYes(text: string): boolean {
  const said = plain(text)
    .replaceAll(/[!.,~)(:]+/g, " ")
    .trim();
  return ASSENT.test(said) && !FRIENDLY.test(said) && said.split(/\s+/u).length > FEW;
}

/** Emoji alone. */
export function isPictures(text: string): boolean {
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s])+$/u.test(text.trim());
}
