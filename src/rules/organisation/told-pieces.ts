import { fromDayAt, longestDay } from "../reading/days/from-day.ts";
import { startDay } from "../reading/days/start-day.ts";
import { nameWords } from "../reading/names.ts";
import { plain } from "../reading/words/plain.ts";
import { officeWordsAt } from "./office-phrases.ts";
import { type Found, isName, type Line, type Piece, type ToldWorld } from "./told-line.ts";
import { unitAt } from "./told-unit.ts";
import { unitsMeant } from "./units-meant.ts";

const BEFORE_OFFICE = ["giu chuc vu", "giu chuc", "voi chuc vu", "chuc vu", "lam", "la", "thanh"];
const MARKS = ["can bo chuyen trach", "chuyen trach", "cong chuc", "vien chuc"];
/** Words between two things, and courtesy behind all. */
const JOINT =
  /(?:^|\s+)(?:và|va|kiêm|kiem|bắt đầu|bat dau|nhé|nhe|nha|ạ|giúp(?: (?:em|mình|tôi))?|giup(?: (?:em|minh|toi))?)$/u;
/** More words are no line about one person, and would be looked up among all units for long. */
const MOST_WORDS = 60;

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
