import { plain } from "../reading/plain.ts";

/** Ways of writing the Union's name before a kind of unit, the longest first; without diacritics. */
const UNION = [
  "doan thanh nien cong san ho chi minh",
  "doan tncs ho chi minh",
  "doan tncs hcm",
  "doan thanh nien",
  "thanh nien",
  "doan tncs",
  "doan tn",
  "dtn",
  "doan",
];

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

/**
 * The unit of the Union that words begin with: `doan phuong an khanh`, `quan doan ninh kieu`, `phuong an khanh`.
 * @param words without diacritics
 * @returns its kind, where the words say one; nothing when they begin with no unit of the Union
 */
export function bodyOf(words: string): { kind: string | undefined } | undefined {
  const named = namedBody(words);
  if (named) return named;
  const bare = KINDS.find((kind) => begins(words, kind));
  return bare === undefined ? undefined : { kind: bare };
}

/** Kinds that a unit's name tells of, or else its level. A level may be of several kinds. */
export function kindsOfUnit({ name, level }: { name: string; level: string }): ReadonlySet<string> {
  const words = plain(name).split(" ");
  const first = bodyOf(words.join(" "));
  const later = words.map((_, at) => namedBody(words.slice(at).join(" ")));
  const named = [first, ...later].flatMap((body) => body?.kind ?? []);
  if (named.length > 0) return new Set(named);
  const said = ` ${plain(level).replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const long = KINDS.filter((kind) => said.includes(` ${kind} `));
  const isCity = said.includes(" thanh ") && !long.includes("thanh pho");
  return new Set([...long, ...(isCity ? ["thanh pho"] : [])]);
}

/** With the Union's name beside the kind: a bare kind in the middle of a name is part of the name. */
function namedBody(words: string): { kind: string | undefined } | undefined {
  for (const kind of [...KINDS, ...Object.keys(SHORT_KINDS)])
    if (begins(words, `${kind} doan`)) return { kind: SHORT_KINDS[kind] ?? kind };
  const union = UNION.find((name) => begins(words, name));
  if (union === undefined) return undefined;
  const rest = words.slice(union.length).trim();
  return { kind: KINDS.find((kind) => begins(rest, kind)) };
}

function begins(words: string, first: string): boolean {
  return words === first || words.startsWith(`${first} `);
}
