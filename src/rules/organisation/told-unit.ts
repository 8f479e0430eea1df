import { nameWords } from "../reading/names.ts";
import { type Found, isName, type Known, type Line } from "./told-line.ts";

const UNIT_FOLLOWS = new Set("sang qua ve den toi vao xuong len o tai thuoc cho".split(" "));
/** What these lead to is where somebody goes; the others may say where they are. */
const GOES_TO = new Set("sang qua ve den toi vao xuong len".split(" "));
/** Without a known unit behind it, these still say that one is meant. */
const UNIT_SURELY = new Set(["sang", "qua"]);
const UNIT_LEFT = new Set(["tu", "khoi", "roi", "cua"]);
const BEFORE_UNIT = new Set(["o", "tai", "ben", "cong tac", "don vi", "lam viec", "sinh hoat"]);
const MOST_UNIT_WORDS = 12;

/** The unit that a line names at a word. */
export function unitAt(line: Line, at: number, world: Known): Found | undefined {
  const { said } = line;
  const word = said[at] ?? "";
  if (isName(line, at)) return bareUnitAt(line, at, world);
  if (UNIT_LEFT.has(word)) {
    const count = unitWordsAt(line, at + 1, world);
    const text = line.typed.slice(at + 1, at + 1 + count).join(" ");
    return count > 0 ? { piece: { is: "unit-left", text }, end: at + 1 + count } : undefined;
  }
  if (!UNIT_FOLLOWS.has(word)) return bareUnitAt(line, at, world);
  const filler = [2, 1].find((count) => BEFORE_UNIT.has(said.slice(at + 1, at + 1 + count).join(" ")));
  const start = at + 1 + (filler ?? 0);
  const count = unitWordsAt(line, start, world);
  const text = line.typed.slice(start, start + count).join(" ");
  if (count > 0) return { piece: { is: GOES_TO.has(word) ? "unit" : "unit-of", text }, end: start + count };
  const isSure = UNIT_SURELY.has(word) && at > 0 && start < said.length;
  return isSure ? { piece: { is: "unit", text: "" }, end: start, isOpen: "unit" } : undefined;
}

/** How many words mean a unit, the most that do: by code or whole name, or for an own one by words of its name. */
function unitWordsAt(line: Line, start: number, known: Known): number {
  const isWhole = (count: number) => known.whole.has(line.said.slice(start, start + count).join(" "));
  const most = Math.min(MOST_UNIT_WORDS, line.said.length - start);
  const whole = Array.from({ length: Math.max(most, 0) }, (_, n) => most - n).find(isWhole) ?? 0;
  return Math.max(whole, ownWordsAt(line, start, known));
}

/** The same for some words of an own unit's name: each word more leaves fewer units, so nobody is looked through twice. */
function ownWordsAt({ typed }: Line, start: number, { names }: Known): number {
  let left = names;
  for (let count = 0; count < MOST_UNIT_WORDS; count++) {
    const parts = nameWords(typed[start + count] ?? "").plain;
    left = left.filter((name) => parts.every((part) => name.some((word) => word.startsWith(part))));
    if (parts.length === 0 || left.length === 0) return count;
  }
  return MOST_UNIT_WORDS;
}

/** A unit with no word before it: by its whole name, or a code that no name can be. */
function bareUnitAt(line: Line, at: number, known: Known): Found | undefined {
  const { typed, said } = line;
  const isBranch = /^(?:chi doan|khu vuc)$/.test(said.slice(at, at + 2).join(" "));
  const ofBranch = isBranch ? ownWordsAt(line, at, known) : 0;
  for (let count = Math.min(MOST_UNIT_WORDS, typed.length - at); count > 0; count--) {
    const words = typed.slice(at, at + count).join(" ");
    const isCode = count === 1 && (/\d/.test(words) || (at > 0 && /^\p{Lu}{2,}$/u.test(words)));
    const isWhole = (isCode || count > 1) && known.whole.has(said.slice(at, at + count).join(" "));
    if (isWhole || (count > 2 && count === ofBranch))
      return { piece: { is: "unit-of", text: words }, end: at + count };
  }
  return undefined;
}
