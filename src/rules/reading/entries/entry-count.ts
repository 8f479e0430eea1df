import type { FlatLine } from "../absence/flat-line.ts";

/** A number of people or views in a line, and where its words stand. */
export interface SaidCount {
  readonly count: number;
  readonly at: number;
  readonly end: number;
}

const NUMBER = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?";
const ABOUT = "(?:hon|tren|khoang|gan|chung|voi|co|duoc|tong)";
const THOUSANDS = "(k|nghin|ngan)?";
/** What they did: “45 đoàn viên dự”. */
const DID = "(?: +(?:tham gia|tham du|den du|du|den xem|xem|nghe|doc|tiep can)(?![\\p{L}\\p{N}]))?";
/** More is no count of a unit's people or views. */
const MOST = 100_000_000;

/** A number before one of some words: `120 người`, `1.200 lượt xem`, `hơn 1,2k lượt`. @param words without marks */
export function countSaid({ flat }: FlatLine, words: readonly string[]): SaidCount | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}/.,-])(?:${ABOUT} +)*${NUMBER} *${THOUSANDS} *(?:${words.join("|")})(?![\\p{L}\\p{N}])${DID}`,
    "u",
  );
  const found = pattern.exec(flat);
  const count = found ? countIn(found) : undefined;
  return !found || count === undefined
    ? undefined
    : { count, at: found.index, end: found.index + found[0].length };
}

/** The answer to a question for a number: `120`, `hơn 1.200`, `1,2k lượt`. */
export function countAnswered({ flat }: FlatLine): number | undefined {
  const found = new RegExp(`^ *(?:${ABOUT} +)*${NUMBER} *${THOUSANDS}(?: +[\\p{L} ]+)?[ .!]*$`, "u").exec(
    flat,
  );
  return found ? countIn(found) : undefined;
}

function countIn([, whole = "", part, thousands]: RegExpExecArray): number | undefined {
  const number = Number(whole.replaceAll(/[.,]/gu, ""));
  if (part !== undefined && thousands === undefined) return undefined;
  const fraction = part === undefined ? 0 : Number(`0.${part}`);
  const count = Math.round((number + fraction) * (thousands === undefined ? 1 : 1000));
  return count <= MOST ? count : undefined;
}
