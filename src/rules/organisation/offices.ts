import { plain } from "../reading/words/plain.ts";
import { beginsAsBranch, bodyOf, isBranch, isOfPlace, kindsOfUnit, tidied } from "./union-bodies.ts";

/** Offices that give a say over a unit. They stay apart: some duties ask for the secretary alone. */
export const OFFICE_KINDS = ["secretary", "acting-secretary", "deputy-secretary"] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** An office of the Union, as an import has recognised it. */
export interface Office {
  kind: OfficeKind;
  /** Code of the cadre's unit when it is an office of that very unit; null: of some other unit, which the roster does not name. */
  unit: string | null;
}

/** Whether a fact's offices make its cadre a head of the unit that they stand in. */
export function isHead(fact: { readonly offices: readonly Office[]; readonly unit: string }): boolean {
  return fact.offices.some(({ unit }) => unit === fact.unit);
}

/**
 * The plan's two groups (IV.2.2): A for full-time cadres and for secretaries and deputies of every level, B for all
 * others.
 */
export function groupOf(fact: {
  readonly offices: readonly Office[];
  readonly fullTime: boolean;
}): "A" | "B" {
  return fact.fullTime || fact.offices.length > 0 ? "A" : "B";
}

/** What a roster's words for a cadre's positions come to. */
export interface Recognised {
  offices: Office[];
  /** Words that look like a head's office and are none that is known: they give no right, and somebody has to be told. */
  unrecognised: string[];
}

const SECRETARY = ["bi thu", "bt", "b t"];
const DEPUTY = ["pho bi thu", "p bi thu", "pho bt", "p bt", "pbt", "p b t"];
const ACTING = ["quyen", "q"];

/** Every way in which the title is written, without diacritics and dots. */
const TITLES: ReadonlyMap<string, OfficeKind> = new Map(
  [
    ...SECRETARY.map((title) => [title, "secretary"] as const),
    ...DEPUTY.map((title) => [title, "deputy-secretary"] as const),
    ...ACTING.flatMap((acting) => [
      ...SECRETARY.map((title) => [`${acting} ${title}`, "acting-secretary"] as const),
      ...DEPUTY.map((title) => [`${acting} ${title}`, "deputy-secretary"] as const),
    ]),
    ["qbt", "acting-secretary"] as const,
  ].toSorted(([a], [b]) => b.length - a.length),
);

/** Words between the title and what it is the title of. */
const QUALIFIERS = [
  "thuong truc",
  "chuyen trach",
  "kiem nhiem",
  "lam thoi",
  "thu nhat",
  "ban chap hanh",
  "bch",
  "ban thuong vu",
  "btv",
];
/** After the title it says what the holder sees to, not of what it is an office. */
const SEES_TO = "phu trach";

/** Whoever had the office, or works for one who has it. */
const NOT_THE_HOLDER = ["nguyen", "cuu", "tro ly", "thu ky", "giup viec", "uy vien", "uv", "chuyen vien"];
/** The Party has secretaries, too. */
const PARTY =
  /^(?:chi bo|chi uy|dang uy|dang bo|dang doan|dang|(?:quan|huyen|thi|thanh|tinh|khu|phuong|xa) uy)(?: |$)/;
const LOOKS_LIKE_A_HEAD = /\bbi ?th[uo]\b|\bp?bt\b|^phu trach (?:chi )?doan\b/;

/**
 * Recognises the offices in a roster's words, each once. Called when a roster comes in, never while a message is handled.
 * An office of a unit below (`Bí thư Chi đoàn khu vực 3`, written down in a ward) makes its holder no head of the ward.
 * @param positions as written; one cell may hold several
 * @param unit the cadre's unit, as it is from that day on
 */
export function recogniseOffices(
  positions: readonly string[],
  unit: { code: string; name: string; level: string },
): Recognised {
  const offices: Office[] = [];
  const unrecognised: string[] = [];
  for (const position of positions) {
    const read = wordingsOf(position).map((wording) => officeIn(wording, unit));
    offices.push(...read.filter((found) => typeof found === "object"));
    if (read.includes("unknown")) unrecognised.push(position);
  }
  return { offices: offices.filter((office, at) => !offices.slice(0, at).some(same(office))), unrecognised };
}

function officeIn(
  wording: string,
  unit: { code: string; name: string; level: string },
): Office | "none" | "unknown" {
  if (NOT_THE_HOLDER.some((words) => begins(wording, words))) return "none";
  for (const [title, kind] of TITLES) {
    if (!begins(wording, title)) continue;
    const rest = withoutQualifiers(wording.slice(title.length).trim());
    if (PARTY.test(rest)) return "none";
    const isOwn = isOfUnit(rest, unit);
    return isOwn === undefined ? "unknown" : { kind, unit: isOwn ? unit.code : null };
  }
  return LOOKS_LIKE_A_HEAD.test(wording) ? "unknown" : "none";
}

/** Whether the words after a title mean this very unit; undefined: they mean nothing that is known. */
function isOfUnit(rest: string, unit: { name: string; level: string }): boolean | undefined {
  if (beginsAsBranch(rest)) return isBranch(plain(unit.name)) || isBranch(plain(unit.level));
  if (rest === "" || begins(rest, SEES_TO)) return true;
  const name = tidied(plain(unit.name));
  if (name === rest || name.endsWith(` ${rest}`)) return true;
  const body = bodyOf(rest);
  if (!body) return undefined;
  if (body.kind === undefined) return body.rest === "" || !isOfPlace(unit.name) || isSaidOf(body.rest, name);
  const own = kindsOfUnit(unit);
  return own.size === 0 || own.has(body.kind);
}

/** The offices in one cell: several stand in one line, or in brackets what is no office. */
function wordingsOf(position: string): string[] {
  return plain(position)
    .replaceAll(/\([^)]*\)?/gu, " ")
    .split(/[,;/+–—-]| va |(?:^| )kiem /u)
    .map((wording) => tidied(wording).replace(/^(?:dong chi|dc) /u, ""))
    .filter(Boolean);
}

/**
 * Whether the words after the Union's name are of a place's unit: its own name, or a term of office. `Bí thư Đoàn Sở Công
 * thương`, written down in the city's unit, is the office of another.
 */
function isSaidOf(rest: string, name: string): boolean {
  const own = new Set([...name.split(" "), "co", "so"]);
  return begins(rest, "nhiem ky") || rest.split(" ").every((word) => own.has(word));
}

function withoutQualifiers(rest: string): string {
  const qualifier = QUALIFIERS.find((words) => begins(rest, words));
  return qualifier ? withoutQualifiers(rest.slice(qualifier.length).trim()) : rest;
}

function begins(words: string, first: string): boolean {
  return words === first || words.startsWith(`${first} `);
}

const same = (one: Office) => (other: Office) => one.kind === other.kind && one.unit === other.unit;
