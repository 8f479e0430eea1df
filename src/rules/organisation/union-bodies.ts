import { entryOf } from "../reading/words/entry-of.ts";
import { plain } from "../reading/words/plain.ts";

/** The Union's name before a kind of unit, in all the ways of writing it; without diacritics. */
const UNION =
  /^(?:doan|dtn|thanh nien)(?: (?:thanh nien|tn|cong san|cs|tncs|tncshcm|ho chi minh|hcm))*(?= |$)/;

/** Kinds of unit, as names and offices tell of them; a longer one stands before the one that it begins with. */
const KINDS = [
  "thi tran",
  "thi xa",
  "thanh pho",
  "co quan",
  "benh vien",
  "cong ty",
  "dai hoc",
  "hoc vien",
  "phuong",
  "xa",
  "truong",
  "khoa",
  "quan",
  "huyen",
  "tinh",
];
/** Kinds cut short after the Union's name: `Đoàn P. An Khánh`. */
const LETTERS: Readonly<Record<string, string>> = {
  p: "phuong",
  x: "xa",
  tt: "thi tran",
  tx: "thi xa",
  tp: "thanh pho",
  q: "quan",
  h: "huyen",
};
/** Kinds of a place, which its unit's name says whole. */
const OF_PLACES = new Set(["phuong", "xa", "thi tran", "thi xa", "thanh pho", "quan", "huyen", "tinh"]);
/** `Thành đoàn`, `Thị đoàn`: the kind is cut short before the Union's name. */
const SHORT_KINDS: Readonly<Record<string, string>> = { thanh: "thanh pho", thi: "thi xa" };

/** Units below an Đoàn cơ sở, by their names. */
const BRANCH = /\b(?:chi|phan) doan\b/;

/** Whether a name, a level or the words of an office are a branch's; without diacritics. */
export function isBranch(words: string): boolean {
  return BRANCH.test(words);
}

/** `CĐ` is a branch where an office begins with it, and a college (`Cao đẳng`) inside a name. */
export function beginsAsBranch(words: string): boolean {
  return isBranch(words) || begins(words, "cd") || begins(words, "lcd");
}

/** A unit of the Union as words tell of it. */
interface Body {
  /** Nothing where the words do not say it. */
  readonly kind: string | undefined;
  /** The words after the Union's name where they say no kind: `so y te`. */
  readonly rest: string;
}

/**
 * The unit of the Union that words begin with: `doan phuong an khanh`, `quan doan ninh kieu`, `phuong an khanh`.
 * @param words without diacritics and points
 * @returns nothing when they begin with no unit of the Union
 */
export function bodyOf(words: string): Body | undefined {
  const named = namedBody(words);
  if (named) return named;
  const bare = KINDS.find((kind) => begins(words, kind));
  return bare === undefined ? undefined : { kind: bare, rest: "" };
}

/** Whether a unit's own name says what kind of place it is of. */
export function isOfPlace(name: string): boolean {
  return OF_PLACES.has(bodyOf(tidied(plain(name)))?.kind ?? "");
}

/** Kinds that a unit's name tells of, or else its level. A level may be of several kinds. */
export function kindsOfUnit({ name, level }: { name: string; level: string }): ReadonlySet<string> {
  const words = tidied(plain(name)).split(" ");
  const first = bodyOf(words.join(" "));
  const later = words.map((_, at) => namedBody(words.slice(at).join(" ")));
  const named = [first, ...later].flatMap((body) => body?.kind ?? []);
  if (named.length > 0) return new Set(named);
  const said = ` ${tidied(plain(level))} `;
  const long = KINDS.filter((kind) => said.includes(` ${kind} `));
  const isCity = said.includes(" thanh ") && !long.includes("thanh pho");
  return new Set([...long, ...(isCity ? ["thanh pho"] : [])]);
}

/** With the Union's name beside the kind: a bare kind in the middle of a name is part of the name. */
function namedBody(words: string): Body | undefined {
  for (const kind of [...KINDS, ...Object.keys(SHORT_KINDS)])
    if (begins(words, `${kind} doan`)) return { kind: SHORT_KINDS[kind] ?? kind, rest: "" };
  const union = UNION.exec(words)?.[0];
  if (union === undefined) return undefined;
  const rest = words.slice(union.length).trim();
  const kind = KINDS.find((known) => begins(rest, known)) ?? entryOf(LETTERS, rest.split(" ")[0] ?? "");
  return { kind, rest: kind ? "" : rest };
}

/** Words without points and other signs. */
export function tidied(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function begins(words: string, first: string): boolean {
  return words === first || words.startsWith(`${first} `);
}
