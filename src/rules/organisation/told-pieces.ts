import type { Day } from "../calendar/time.ts";
import { fromDayAt, longestDay } from "../reading/days/from-day.ts";
import { startDay } from "../reading/days/start-day.ts";
import { nameWords } from "../reading/names.ts";
import { plain } from "../reading/words/plain.ts";
import { officeWordsAt } from "./office-phrases.ts";
import { unitsMeant } from "./units-meant.ts";

type Named = { readonly code: string; readonly name: string };

/** What is known when a line is taken apart. */
export interface ToldWorld {
  /** Units of the speaker: some of their words are enough. */
  readonly own: readonly Named[];
  /** Every unit: by code or whole name. */
  readonly all: readonly Named[];
  readonly today: Day;
}

/**
 * One thing said of a person. `title`: an office before the name, which may only say who they are; `unit-of`: a unit that may
 * only say it, too (`Bích ở KV2`); `unit-left`: one that was theirs.
 */
export type Piece =
  | {
      readonly is: "who" | "unit" | "unit-of" | "unit-left" | "office" | "title" | "mark" | "birth" | "phone";
      readonly text: string;
    }
  | { readonly is: "day"; readonly text: string; readonly day: Day };

const UNIT_FOLLOWS = new Set("sang qua ve den toi vao xuong len o tai thuoc cho".split(" "));
/** What these lead to is where somebody goes; the others may say where they are. */
const GOES_TO = new Set("sang qua ve den toi vao xuong len".split(" "));
/** Without a known unit behind it, these still say that one is meant. */
const UNIT_SURELY = new Set(["sang", "qua"]);
const UNIT_LEFT = new Set(["tu", "khoi", "roi", "cua"]);
const BEFORE_UNIT = new Set(["o", "tai", "ben", "cong tac", "don vi", "lam viec", "sinh hoat"]);
const BEFORE_OFFICE = ["giu chuc vu", "giu chuc", "voi chuc vu", "chuc vu", "lam", "la", "thanh"];
const MARKS = ["can bo chuyen trach", "chuyen trach", "cong chuc", "vien chuc"];
/** Words between two things, and courtesy behind all. */
const JOINT =
  /(?:^|\s+)(?:và|va|kiêm|kiem|bắt đầu|bat dau|nhé|nhe|nha|ạ|giúp(?: (?:em|mình|tôi))?|giup(?: (?:em|minh|toi))?)$/u;
const MOST_UNIT_WORDS = 12;

/** More words are no line about one person, and would be looked up among all units for long. */
const MOST_WORDS = 60;

/** With every unit's code and whole name, without marks: looked up at each word. */
interface Known extends ToldWorld {
  readonly whole: ReadonlySet<string>;
  /** The words of each own unit's name. */
  readonly names: readonly (readonly string[])[];
}
interface Line {
  readonly typed: readonly string[];
  readonly said: readonly string[];
}
interface Found {
  /** Undefined: it says nothing that is needed. */
  readonly piece?: Piece;
  readonly end: number;
  /** What follows still belongs to it. */
  readonly isOpen?: "unit" | "office";
}

/**
 * Takes a line about one person apart: `Cường sang KV2 làm UVBCH từ 1/12`, in any order, with or without diacritics. Words that are
 * also names (`Sang`, `Lâm`) say nothing where they are written like names, or where nothing fits behind them.
 * @param isNamed the name was said before
 */
export function piecesOf(text: string, told: ToldWorld, isNamed = false): Piece[] {
  const typed = text.split(/\s+/u).filter(Boolean);
  if (typed.length > MOST_WORDS) return [{ is: "who", text }];
  const line = { typed, said: typed.map(plain) };
  const whole = new Set(told.all.flatMap(({ code, name }) => [plain(code), plain(name)]));
  const world = { ...told, whole, names: told.own.map(({ name }) => nameWords(name).plain) };
  const pieces: Piece[] = [];
  const who: string[] = [];
  let open: { is: "unit" | "office"; words: string[] } | undefined;
  let isBesideName = false;
  const close = () => {
    const words = withoutJoint(open?.words ?? []);
    if (open && words !== "") pieces.push({ is: open.is, text: words });
    open = undefined;
  };
  for (let at = 0; at < typed.length; ) {
    const found =
      dayAt(line, at, world) ??
      unitAt(line, at, world) ??
      officeAt(line, at, isBesideName) ??
      markAt(line, at) ??
      numberAt(line, at);
    if (!found) {
      (open?.words ?? who).push(typed[at] ?? "");
      isBesideName = !open;
      at += 1;
      continue;
    }
    close();
    isBesideName = false;
    at = found.end;
    const { piece } = found;
    if (piece?.is === "office" && !isNamed && who.length === 0)
      pieces.push({ is: "title", text: piece.text });
    else if (piece && found.isOpen) open = { is: found.isOpen, words: piece.text.split(" ").filter(Boolean) };
    else if (piece) pieces.push(piece);
  }
  close();
  return [{ is: "who", text: withoutJoint(who) }, ...pieces];
}

/** A part between commas is one thing, as a whole; what is nothing else is an office. */
export function wholePiece(part: string, { own, today }: ToldWorld): Piece {
  const said = plain(part);
  const day = BIRTH.test(said.replaceAll(" ", "")) ? undefined : startDay(part, today);
  if (day) return { is: "day", text: part, day };
  if (MARKS.includes(said) || said === "cong chuc vien chuc") return { is: "mark", text: part };
  if (BIRTH.test(said.replaceAll(" ", ""))) return { is: "birth", text: part };
  if (/^[\d .+-]+$/.test(part)) return { is: "phone", text: part };
  return { is: unitsMeant(own, part).length > 0 ? "unit" : "office", text: part };
}

function withoutJoint(words: readonly string[]): string {
  return words.join(" ").replace(JOINT, "").trim();
}

/** Typed as a name is: with a capital letter, and not as the first word. */
function isName({ typed }: Line, at: number): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(typed[at] ?? "");
}

function dayAt(line: Line, at: number, { today }: ToldWorld): Found | undefined {
  const { said } = line;
  if (isName(line, at)) return undefined;
  const start = said[at] === "vao" ? at + 1 : at;
  const isSaid = /^\d|^ngay$|^hom$/.test(said[start] ?? "");
  const found =
    fromDayAt(said, at, today, startDay) ?? (isSaid ? longestDay(said, start, today, startDay) : undefined);
  if (!found) return undefined;
  // A date of years ago is a date of birth.
  const words = line.typed.slice(at, found.end).join(" ");
  if (/^\d/.test(words) && found.day < `${Number(today.slice(0, 4)) - 1}`) return undefined;
  return { piece: { is: "day", text: words, day: found.day }, end: found.end };
}

function unitAt(line: Line, at: number, world: Known): Found | undefined {
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

function officeAt(line: Line, at: number, isBesideName: boolean): Found | undefined {
  const { typed, said } = line;
  const office = (start: number, count: number): Found => ({
    piece: { is: "office", text: typed.slice(start, start + count).join(" ") },
    end: start + count,
    isOpen: "office",
  });
  const known = officeWordsAt(said, at);
  if (known > 0) return office(at, known);
  if (at === 0 || isName(line, at)) return undefined;
  const before = BEFORE_OFFICE.find(
    (words) => said.slice(at, at + words.split(" ").length).join(" ") === words,
  );
  const start = at + (before?.split(" ").length ?? 0);
  const count = officeWordsAt(said, start);
  // “lam” without its mark may be the end of a name.
  const isOfName = before === "lam" && isBesideName && typed[at]?.normalize("NFC") !== "làm";
  if (!before || isOfName || start >= said.length) return undefined;
  return count > 0 || before.includes("chuc") ? office(start, count) : undefined;
}

function markAt({ typed, said }: Line, at: number): Found | undefined {
  for (const mark of MARKS) {
    const end = at + mark.split(" ").length;
    if (at > 0 && said.slice(at, end).join(" ") === mark)
      return { piece: { is: "mark", text: typed.slice(at, end).join(" ") }, end };
  }
  return undefined;
}

const BIRTH = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const PHONE = /^\+?\d{8,12}$/;
const MOST_PHONE_WORDS = 5;

function numberAt({ typed }: Line, at: number): Found | undefined {
  const word = typed[at] ?? "";
  if (BIRTH.test(word)) return { piece: { is: "birth", text: word }, end: at + 1 };
  for (let end = Math.min(at + MOST_PHONE_WORDS, typed.length); end > at; end--) {
    const text = typed.slice(at, end).join("");
    if (PHONE.test(text.replaceAll(/[.-]/g, ""))) return { piece: { is: "phone", text }, end };
  }
  return undefined;
}
