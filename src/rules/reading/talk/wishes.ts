import { spelled } from "../words/short-forms.ts";
import { wordsOf } from "../words/typed-words.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { WISHES, type Wish } from "./wish-phrases.ts";

const ONLY_MARKS = /^[\s?？!¿]*[?？][\s?？!]*$/u;
const NOTHING_MARKS = /^[\s\-–—_.]*[-–—_][\s\-–—_.]*$/u;
const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|[\u200d\ufe0f\s:)(^.!~])+$/u;

/** The wish that a line is, and nothing else, with courtesy around it; undefined when it says something else. */
export function wishIn(text: string): Wish | undefined {
  if (ONLY_MARKS.test(text)) return "explain";
  if (NOTHING_MARKS.test(text)) return "skip";
  if (PICTURES.test(text) && /\p{Extended_Pictographic}|\p{RI}|:\)|\)\)/u.test(text)) return "thanks";
  for (const line of withoutCourtesy(text)) {
    const wish = WISHES.find(spelled(wordsOf(line)));
    if (wish) return wish;
  }
  return undefined;
}

/** The wish that a line begins with, and what follows: `à nhầm, 3`. */
export function wishBefore(text: string): { wish: Wish; rest: string } | undefined {
  const words = [...text.normalize("NFC").trim().matchAll(/\S+/gu)];
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const [end, next] = [words[count - 1], words[count]];
    if (!end || !next) continue;
    const wish = wishIn(
      text
        .normalize("NFC")
        .trim()
        .slice(0, end.index + end[0].length),
    );
    if (wish) return { wish, rest: text.normalize("NFC").trim().slice(next.index) };
  }
  return undefined;
}
