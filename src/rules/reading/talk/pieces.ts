import { withoutMarks } from "../words/plain.ts";
import { wordsOf } from "../words/typed-words.ts";
import { withoutCourtesy } from "./courtesy.ts";

/** No sentence ends with these. Typed without marks, only where the letters are no other word. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  "và va với hoặc hoac nhưng là như để của các cac những mỗi mọi đã đang sẽ vì gồm rất".split(" "),
);
const OPEN_END = /(?:[,;:–-]|\.\.|…)\s*$/u;
/** “v.v…” says that the rest may be thought. */
const AND_SO_ON = /(?:v\.?\s?v|vân vân)[.…\s]*$/iu;

/** Whether a text breaks off, so that more is likely to follow: `Họp dân, dọn kênh,`, `… cùng với các`. */
export function breaksOff(text: string): boolean {
  const line = text.normalize("NFC").trim();
  if (AND_SO_ON.test(line)) return false;
  if (OPEN_END.test(line)) return true;
  const last = wordsOf(line).at(-1) ?? "";
  return NEVER_LAST.has(last) && line.toLowerCase().endsWith(last);
}

const GOES_ON =
  /^(?:[,;+]|(?:và|va|với lại|voi lai|cùng với|cung voi|cũng như|cung nhu|ngoài ra|ngoai ra|bên cạnh đó|thêm nữa|them nua|còn nữa|con nua)(?!\p{L}))/iu;
const BULLET = /^\s*([-–•*])\s*\p{L}/u;
const NUMBERED = /(?:^|\n)[^\S\n]*(\d{1,2})[.)]\s*\p{L}/gu;

/** Whether a text goes on from the one before it: it begins with `và`, or is the next row of its list. */
export function goesOnFrom(before: string, text: string): boolean {
  if (GOES_ON.test(text.trim())) return true;
  return isNextRow(before, text);
}

/** `2. …` after `1. …`, `- …` after `- …`. */
export function isNextRow(before: string, text: string): boolean {
  const [bullet, other] = [BULLET.exec(before)?.[1], BULLET.exec(text)?.[1]];
  if (bullet !== undefined && bullet === other) return true;
  const [last, next] = [[...before.matchAll(NUMBERED)].at(-1)?.[1], [...text.matchAll(NUMBERED)][0]?.[1]];
  return last !== undefined && Number(next) === Number(last) + 1;
}

/** Two messages of one person are further apart than this; nearer ones come from a program, milliseconds. */
const APART_MS = 1000;
/** Nobody reacts to what was shown in less, milliseconds. */
const REACTION_MS = 800;
/** Nobody types faster on a phone, in milliseconds for each character, or reads a question in less. */
const TYPING_MS = 125;
const READING_MS = 1500;
/** What is said after a pause as long as this was thought about. */
const LONGEST_MS = 60_000;

/** How long ago something was, milliseconds; undefined: nobody knows. */
export interface Pauses {
  /** Since the message before, by the platform's clock. */
  sinceAnswer: number;
  /** Since the question that waits was shown, by the program's clock. */
  sinceShown: number | undefined;
}

/**
 * Whether a text came sooner than anybody can have read the question that waits and typed this, and begins in the middle of a
 * sentence.
 */
export function isHasty(text: string, { sinceAnswer, sinceShown = 0 }: Pauses): boolean {
  const least = Math.min(READING_MS + TYPING_MS * [...text].length, LONGEST_MS);
  const isByHand = sinceAnswer >= APART_MS && sinceShown >= REACTION_MS;
  return isByHand && sinceAnswer < least && sinceShown < least && /^\p{Ll}/u.test(text.trim());
}

const ENOUGH =
  /^(?:(?:đó|do|vậy|vay|thế|the|nhiêu đó|chỉ vậy|chi vay|có vậy|bấy nhiêu) )?(?:là |la )?(?:hết|het|xong|đủ|du|thôi|thoi|vậy|bấy nhiêu)(?: rồi| roi| thôi| rùi)?$|^(?:không|khong|ko|k|hong|hông|chưa)(?: còn| con| có| co)?(?: gì| gi)?(?: nữa| nua| hết| cả)?$|^(?:chỉ|chi|có|co) (?:vậy|vay|thế|nhiêu đó)(?: thôi| thoi)?$/iu;

/** Whether a line says that there is no more: `hết rồi`, `không còn gì nữa`, `vậy thôi`. */
export function saysEnough(text: string): boolean {
  return withoutCourtesy(text).some((line) => ENOUGH.test(line.replace(/(?<![.!\s])[.!\s]+$/u, "")));
}

/** Whether the same was said before, but for marks and capitals: somebody impatient sends it again. */
export function isRepeated(before: string, text: string): boolean {
  const bare = (line: string) => wordsOf(withoutMarks(line)).join(" ");
  return ` ${bare(before)} `.includes(` ${bare(text)} `);
}
