import { plain } from "../words/plain.ts";
import { GROUPS } from "./group-words.ts";
import { wordsApart } from "./words-apart.ts";

const NAMES = GROUPS.map(([name]) => name);
const GROUP = new RegExp(GROUPS.map(([, words]) => `((?:${words})(?![\\p{L}\\d]))`).join("|"), "uy");
const WORD = /[\p{L}\d]+/uy;
const ENDS = /[,.;:!?\n…]/u;
/** What another said is quoted. */
const QUOTES = /["“”>]/u;

/** A word of a line, or several that belong to one group. */
export interface Grouped {
  /** Of which group; left out: of none. */
  readonly group?: string;
  /** Its name, or the word without marks, numbers as `#`, or `|` where a clause ends. */
  readonly as: string;
}

/** A line's words in their groups, in turn. Linear in the line. */
export function groupedWords(text: string): Grouped[] {
  const line = plain(wordsApart(text));
  const found: Grouped[] = [];
  for (let at = 0; at < line.length; ) {
    const match = matchAt(GROUP, line, at) ?? matchAt(WORD, line, at);
    if (match) {
      found.push(groupedAs(match));
      at += match[0].length;
    } else {
      const as = markAs(line.charAt(at));
      if (as !== undefined && found.at(-1)?.as !== as) found.push({ group: as, as });
      at++;
    }
  }
  return found.map((each, n) => (isPerson(each, found[n + 1]) ? PERSON : each));
}

function markAs(mark: string): string | undefined {
  if (QUOTES.test(mark)) return "QUOTE";
  if (mark === "?") return mark;
  return ENDS.test(mark) ? "|" : undefined;
}

const PERSON: Grouped = { group: "PERSON", as: "PERSON" };

/** “anh Tín”: a title before a word of no group. */
function isPerson({ group }: Grouped, next: Grouped | undefined): boolean {
  return group === "TITLE" && next !== undefined && next.group === undefined;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line) ?? undefined;
}

function groupedAs([word, ...groups]: RegExpExecArray): Grouped {
  const name = NAMES[groups.findIndex((found) => found !== undefined)];
  if (name !== undefined) return { group: name, as: name };
  return /^\d+$/u.test(word) ? { group: "#", as: "#" } : { as: word };
}
