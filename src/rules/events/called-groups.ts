import { plain } from "../reading/words/plain.ts";

/** Groups of people whom a unit calls together, as people name them. */
export const CALLED_GROUPS = [
  "committee",
  "standing-committee",
  "secretaries-below",
  "heads-below",
  "unit",
  "organisation-board",
  "propaganda-board",
] as const;
export type CalledGroup = (typeof CALLED_GROUPS)[number];

export function isCalledGroup(text: string): text is CalledGroup {
  return CALLED_GROUPS.some((group) => group === text);
}

const ALL = "(?:(?:cac|tat ca|toan the|dong chi|d/c) )*";
const UNITS = "(?:chi doan|doan co so|doan (?:phuong|xa|truong)|don vi|phuong|xa|truong|khu vuc|ap|khom)\\b";
/** Nothing behind the office, or what it is of: “bí thư Lan” is a person. */
const OF_UNITS = `(?: (?:cac|cua|tat ca|o))*(?: ${UNITS}.*)?$`;

/** The first that fits says it; without diacritics. */
const WORDS: readonly (readonly [CalledGroup, RegExp])[] = [
  ["organisation-board", /\b(?:to chuc(?: -)? kiem tra|tckt|to chuc va kiem tra)\b/u],
  ["propaganda-board", /\btuyen giao\b/u],
  ["committee", /\b(?:bch|ban chap hanh)\b/u],
  ["standing-committee", /\b(?:btv|ban thuong vu)\b/u],
  ["heads-below", new RegExp(`^${ALL}(?:bi thu(?:,| va)? )?pho bi thu${OF_UNITS}|can bo chu chot`, "u")],
  [
    "secretaries-below",
    new RegExp(`^${ALL}bi thu${OF_UNITS}|^(?:cac|tat ca(?: cac)?|dai dien(?: cac)?) ${UNITS}`, "u"),
  ],
  [
    "unit",
    /^(?:toan the|tat ca|ca|moi)(?: (?:can bo|doan vien|don vi|moi nguoi|phuong|xa|co quan))+$|^can bo (?:don vi|co quan|phuong|xa)\b/u,
  ],
];
const HONOUR = /^(?:(?:đồng chí|dong chi|đ\/c|d\/c|đc|anh|chị|chi|em|bạn|ban|cô|chú|thầy)\s+)+(?=\S)/iu;

/** What words say of who is called: groups, and names of people. */
export function calledIn(text: string): { groups: CalledGroup[]; names: string[] } {
  const parts = text
    .split(/[\n,;]|\s(?:và|va)\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const groups: CalledGroup[] = [];
  const names: string[] = [];
  for (const part of parts) {
    const said = plain(part);
    const group = WORDS.find(([, words]) => words.test(said))?.[0];
    if (group) groups.push(group);
    else names.push(part.replace(/^[\d.)\-–•*\s]+/u, "").replace(HONOUR, ""));
  }
  return { groups: [...new Set(groups)], names: [...new Set(names.filter(Boolean))] };
}

/** The committee that a title names: “Họp BCH” calls it. */
export function committeeIn(title: string): CalledGroup | undefined {
  const said = plain(title);
  return WORDS.slice(2, 4).find(([, words]) => words.test(said))?.[0];
}

/** Whether somebody's positions put them in the committee, or in its standing committee; heads are in both. */
export function isIn(
  group: "committee" | "standing-committee",
  { positions, head }: { readonly positions: readonly string[]; readonly head: boolean },
): boolean {
  const names =
    group === "committee" ? /\b(?:bch|ban chap hanh|btv|ban thuong vu)\b/u : /\b(?:btv|ban thuong vu)\b/u;
  return head || positions.some((position) => names.test(plain(position)));
}
