import type { FlatLine } from "../absence/flat-line.ts";
import { flatLine } from "../absence/flat-line.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { countOf, LARGE_COUNT } from "../words/number-words.ts";
import { withoutMarks } from "../words/plain.ts";

/** A number of people or views in a line, and where its words stand. */
export interface SaidCount {
  readonly count: number;
  readonly at: number;
  readonly end: number;
}

const ABOUT = "(?:(?:hon|tren|(?:vao )?khoang|gan|chung|voi|co|duoc|tong|tam|uoc|dat|~)_){0,8}".replaceAll(
  "_",
  " *",
);
const DIGITS = "(?<whole>\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,](?<part>\\d{1,2}))?";
/** `k`, `nghìn`; a digit behind it is of the next smaller kind: `1k2`, `2 trăm rưỡi`. */
const SCALE = "(?: *(?<scale>k|nghin|ngan|tram|chuc|tr|trieu)(?!\\p{L}| *\\d\\d)(?: *(?<more>\\d|ruoi))?)?";
const WORDS = `(?<words>${withoutMarks(LARGE_COUNT)})`;
const NUMBER = `(?:${DIGITS}${SCALE}|${WORDS})`;
/** A word of numbers behind a number would change it. */
const NUMBER_WORD =
  "(?:k|nghin|ngan|tram|chuc|tr|trieu|muoi|ruoi|ty|ti|le|linh|may|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)";
/** What they did: “45 đoàn viên dự”. */
const DID = "(?: +(?:tham gia|tham du|den du|du|den xem|xem|nghe|doc|tiep can)(?![\\p{L}\\p{N}]))?";
/** More is no count of a unit's people or views. */
const MOST = 100_000_000;
const TIMES: Readonly<Record<string, number>> = {
  k: 1000,
  nghin: 1000,
  ngan: 1000,
  tram: 100,
  chuc: 10,
  tr: 1_000_000,
  trieu: 1_000_000,
};

const ANSWER = new RegExp(
  `^ *${ABOUT}${NUMBER}(?: *(?!${NUMBER_WORD}(?!\\p{L}))\\p{L}[\\p{L} ]*)?[ .!]*$`,
  "u",
);

/** A number before one of some words: `120 người`, `120ng`, `1.200 lượt xem`, `hơn 1,2k lượt`. @param words without marks */
export function countSaid({ flat }: FlatLine, words: readonly string[]): SaidCount | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}/.,-])${ABOUT}${NUMBER} *(?:${words.join("|")})(?![\\p{L}\\p{N}])${DID}`,
    "u",
  );
  const found = pattern.exec(flat);
  const count = found ? countIn(found) : undefined;
  return !found || count === undefined
    ? undefined
    : { count, at: found.index, end: found.index + found[0].length };
}

/** The answer to a question for a number: `120`, `dạ 120 ng ạ`, `hơn 1.200`, `1k2 lượt`, `một trăm hai mươi`. */
export function countAnswered(text: string): number | undefined {
  for (const said of withoutCourtesy(text)) {
    const found = ANSWER.exec(flatLine(said).flat);
    const count = found ? countIn(found) : undefined;
    if (count !== undefined) return count;
  }
  return undefined;
}

function countIn({ groups = {} }: RegExpExecArray): number | undefined {
  const { whole = "", part, scale, more, words } = groups;
  const count = words === undefined ? scaled(whole, { part, scale, more }) : countOf(words);
  return count !== undefined && count <= MOST ? count : undefined;
}

function scaled(
  whole: string,
  { part, scale, more }: { part?: string | undefined; scale?: string | undefined; more?: string | undefined },
): number | undefined {
  const number = Number(whole.replaceAll(/[.,]/gu, ""));
  const times = scale === undefined ? 1 : (TIMES[scale] ?? 1);
  // “1,5 người” is none, and of “1,2k3” nobody knows.
  if (part !== undefined && (scale === undefined || more !== undefined)) return undefined;
  const fraction = part === undefined ? 0 : Number(`0.${part}`);
  const behind = more === "ruoi" ? 0.5 : Number(more ?? 0) / 10;
  return Math.round((number + fraction + behind) * times);
}
