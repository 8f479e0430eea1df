import { isNegation } from "../../rules/reading/talk/yes-no.ts";
import { withoutMarks } from "../../rules/reading/words/plain.ts";
import { isSyllableOfLetters } from "../../rules/reading/words/syllables.ts";
import { allFit, fits, runIn, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";

/** The options whose label is just what was typed; letter for letter wins over left-out marks. */
export function namedWhole(options: readonly Option[], text: string): Option[] {
  const typed = text.normalize("NFC").trim().toLowerCase();
  const exact = options.filter(({ label }) => label.normalize("NFC").trim().toLowerCase() === typed);
  if (exact.length > 0) return exact;
  const words = partsOf(text);
  if (words.length === 0) return [];
  const bare = words.join(" ");
  const same = options.filter(({ label }) => partsOf(label).join(" ") === bare);
  return same.length > 0 ? same : options.filter(({ label }) => allFit(words, partsOf(label)));
}

/**
 * The options whose label holds the typed words in a row, as whole words; where none does, without the small words between
 * them. A label that says no is not named by a part that does not: “hoàn thành” never means “Không hoàn thành”. One that says
 * no after that part makes another unsure: “vắng” may be “Vắng có lý do” and “Vắng không lý do”.
 */
export function namedByPart(options: readonly Option[], text: string): Option[] {
  const words = partsOf(text);
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return [];
  const found = options.filter(({ label }) => holds(partsOf(label), words));
  if (found.length === 0) return namedWithoutLinks(options, words);
  const begun = options.filter(({ label }) => {
    const own = partsOf(label);
    const at = runIn(own, words);
    return at >= 0 && !own.slice(0, at).some(isNegation);
  });
  return options.filter((option) => found.includes(option) || begun.includes(option));
}

/** Small words that people leave out of a label, or put into it: “vắng mà có lý do”, “đồng hành thanh niên”. */
const LINKS = /^(?:và|va|với|voi|mà|ma|thì|là|cái|các|những|của|trong|ở)$/u;

function namedWithoutLinks(options: readonly Option[], words: readonly string[]): Option[] {
  const bare = words.filter((word) => !LINKS.test(word));
  if (bare.join("").length < FEWEST_LETTERS) return [];
  return options.filter(({ label }) =>
    holds(
      partsOf(label).filter((word) => !LINKS.test(word)),
      bare,
    ),
  );
}

/** A shorter piece may be any word. */
const FEWEST_LETTERS = 4;

function holds(label: readonly string[], words: readonly string[]): boolean {
  const at = runIn(label, words);
  if (at >= 0) return !saysNoElsewhere(label, at, words.length);
  if (!words.some((word) => /^\d+$/.test(word))) return false;
  return isInOrder(label, words) || label.some((_, from) => isShortFor(label, from, words));
}

/** `chi đoàn 5` for “Chi đoàn khu vực 5”: all that was typed stands in the label, in its order. */
function isInOrder(label: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = label.findIndex((each, n) => n >= at && fits(word, each));
    if (found < 0) return false;
    at = found + 1;
  }
  return !label.some(isNegation);
}

/** `kv 3` for “khu vực 3”: initials only together with a number, since they alone may be any words. */
function isShortFor(label: readonly string[], from: number, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return !saysNoElsewhere(label, 0, 0);
  const own = label[from];
  if (own === undefined) return false;
  if (fits(word, own) && isShortFor(label, from + 1, rest)) return true;
  if (!/^\p{L}{2,}$/u.test(word)) return false;
  const run = label.slice(from, from + word.length);
  return (
    run.length === word.length &&
    run.every((each, n) => fits(word[n] ?? "", each.slice(0, 1))) &&
    isShortFor(label, from + word.length, rest)
  );
}

function saysNoElsewhere(label: readonly string[], at: number, length: number): boolean {
  return label.some((word, n) => (n < at || n >= at + length) && isNegation(word));
}

/** Fewer letters may be anything. */
const FEWEST_INITIALS = 3;

/** The one option whose label begins with these initials, where they are no syllable: `HTXS` for “Hoàn thành xuất sắc nhiệm vụ”. */
export function namedByInitials(options: readonly Option[], text: string): Option | undefined {
  const typed = text.normalize("NFC").trim().toLowerCase();
  if (!/^\p{L}+$/u.test(typed) || typed.length < FEWEST_INITIALS || isSyllableOfLetters(withoutMarks(typed)))
    return undefined;
  const named = options.filter(({ label }) =>
    [...typed].every((letter, n) => fits(letter, (partsOf(label)[n] ?? "").slice(0, 1))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The given name in a label that is somebody's: “Bích” of “✍️ Phạm Ngọc Bích”, “Cường” of “Đặng Quốc Cường – Đoàn phường An Khánh”. */
export function givenNameIn(label: string): string | undefined {
  const [name = ""] = label
    .normalize("NFC")
    .replace(/^[^\p{L}]+/u, "")
    .split(/:| [(–-]/u);
  const words = name.split(" ");
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) ? words.at(-1) : undefined;
}

/** The options of people of this given name, with its marks: “Dung” among people is no “đúng”. */
export function ofGivenName(options: readonly Option[], text: string): Option[] {
  const typed = text.normalize("NFC").trim().toLowerCase();
  return options.filter(({ label }) => givenNameIn(label)?.toLowerCase() === typed);
}

/** Words, with numbers apart from letters: `kv3` is two. */
export function partsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.match(/\d+|\D+/gu) ?? []);
}
