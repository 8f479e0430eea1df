import { plain } from "../reading/words/plain.ts";
import { BOARD_KINDS, type BoardKind, boardIn, withBoardsWhole } from "./boards.ts";
import {
  HEAD_KINDS,
  type HeadKind,
  LOOKS_LIKE_A_HEAD,
  NOT_THE_HOLDER,
  PARTY,
  QUALIFIERS,
  SEES_TO,
  TITLES,
} from "./office-words.ts";
import { beginsAsBranch, bodyOf, isBranch, isOfPlace, kindsOfUnit, tidied } from "./union-bodies.ts";

export const OFFICE_KINDS = [...HEAD_KINDS, ...BOARD_KINDS] as const;
export type OfficeKind = HeadKind | BoardKind;

/** An office of the Union, as an import has recognised it. */
export interface Office {
  kind: OfficeKind;
  /** Code of the cadre's unit when it is an office of that very unit; null: of some other unit, which the roster does not name. */
  unit: string | null;
}

/** Whether a fact's offices make its cadre a head of the unit that they stand in. */
export function isHead(fact: { readonly offices: readonly Office[]; readonly unit: string }): boolean {
  return fact.offices.some((office) => office.unit === fact.unit && isOfHeads(office));
}

/** Whether somebody is Bí thư of this unit, or acts as one: deputies are none. */
export function isSecretaryOf({ offices }: { readonly offices: readonly Office[] }, unit: string): boolean {
  return offices.some(
    (office) => office.unit === unit && (office.kind === "secretary" || office.kind === "acting-secretary"),
  );
}

function isOfHeads({ kind }: Office): boolean {
  return HEAD_KINDS.some((known) => known === kind);
}

/**
 * The plan's two groups (IV.2.2): A for full-time cadres and for secretaries and deputies of every level, B for all
 * others.
 */
export function groupOf(fact: {
  readonly offices: readonly Office[];
  readonly also?: readonly { readonly offices: readonly Office[] }[];
  readonly fullTime: boolean;
}): "A" | "B" {
  const offices = [fact, ...(fact.also ?? [])].flatMap((place) => place.offices);
  return fact.fullTime || offices.some(isOfHeads) ? "A" : "B";
}

/** What a roster's words for a cadre's positions come to. */
export interface Recognised {
  offices: Office[];
  /** Words that look like a head's office and are none that is known: they give no right, and somebody has to be told. */
  unrecognised: string[];
}

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
  const board = boardIn(wording);
  if (board === "nearly") return "unknown";
  if (board) {
    const isOwn = !PARTY.test(board.rest) && isOfUnit(board.rest, unit);
    return isOwn ? { kind: board.kind, unit: unit.code } : "none";
  }
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
  return withBoardsWhole(plain(position))
    .replaceAll(/\([^)]*\)?/gu, " ")
    .split(/[,;/+–—-]| va |(?:^| )kiem (?!tra)/u)
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
