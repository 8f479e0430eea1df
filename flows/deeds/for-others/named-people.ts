import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersBook } from "../../../src/records/people/members-book.ts";
import type { Permission } from "../../../src/rules/access/permissions.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { officeWordsAt } from "../../../src/rules/organisation/office-phrases.ts";
import { isRemarkBehind, saysAbsent } from "../../../src/rules/reading/absent-remark.ts";
import { plain } from "../../../src/rules/reading/words/plain.ts";
import { asTyped } from "../../../src/words/clipped.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import { optionsOf } from "./member-options.ts";

/** Of more names nobody looks through the answer. */
const MOST_NAMES = 300;
/** More doubts than these are a list to be mended, not a dialog. */
const MOST_DOUBTS = 10;
const NONE = "none";

/** A name of a list that may be several people, or only nearly is one. */
interface Doubt {
  name: string;
  cadres: Cadre[];
}

/** Names, and what is to be done with those who bear them. */
interface PeopleNamed {
  me: Cadre;
  names: readonly string[];
  permission?: Permission;
  /** How it is said whom nobody bears; with words of its own the dialog goes on where nobody is found. */
  unknown?: "many-names-unknown" | "convene-names-unknown";
}

/** Numbers, bullets and ends of list lines: `1. Nguyễn Văn An;`. A number that nothing follows is a code: `001`. */
const AROUND = /^(?:[\s.)\-–•*+✓✔☑✅]|\d+(?=\s|[.)]|[-–]\s))+|[\s,;.✓✔☑✅]+$/gu;

/** What a list has behind a name: `Lý Văn Phó - Phó Bí thư`, `Lê An (kv3)`. */
const BEHIND = /\s+[\p{Pd}:|(❌✗✘✖].*$|\t.*$/u;

/** The names of a pasted list, a line or a comma each; an office behind a comma is none, and a remark stays with the name. */
export function namesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const names: string[] = [];
    for (const part of line.split(/[,;]/u)) {
      const name = part.replaceAll(AROUND, "");
      const before = names.at(-1);
      if (name === "" || (before !== undefined && isOffice(name))) continue;
      if (before !== undefined && isRemarkBehind(name)) names.splice(-1, 1, `${before} (${name})`);
      else names.push(name);
    }
    return names;
  });
}

function wasAbsent(name: string): boolean {
  return saysAbsent(BEHIND.exec(name)?.[0] ?? "");
}

function isOffice(text: string): boolean {
  return officeWordsAt(plain(text).split(/\s+/u), 0) > 0;
}

/**
 * Who is meant by pasted names, each once: a doubtful one is asked about with buttons, and whom nobody bears is said, as is who was
 * not there; they are left out.
 * @throws Refusal where nobody is found, or too much is doubtful
 */
export async function namedPeople(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { me, names: listed, permission = "log-for-others", unknown: said = "many-names-unknown" }: PeopleNamed,
  today: Day,
): Promise<Cadre[]> {
  // Who is called may still come; of what was done they had no part.
  const absent = said === "many-names-unknown" ? listed.filter(wasAbsent) : [];
  const names = listed.filter((name) => !absent.includes(name));
  if (absent.length > 0 && names.length === 0) throw refuse("many-names-absent", { names: listOf(absent) });
  if (names.length > MOST_NAMES) throw refuse("many-names-too-many", { most: String(MOST_NAMES) });
  const { sure, doubts, unknown } = await talk.call(() => lookUp(services, { me, names, permission }, today));
  if (doubts.length > MOST_DOUBTS)
    throw refuse("many-names-doubtful", {
      count: String(doubts.length),
      names: listOf(doubts.map(({ name }) => name)),
    });
  const people = new Map(sure.map((person) => [person.code, person]));
  for (const { name, cadres } of doubts) {
    const none = { value: NONE, label: services.words.label("many-name-none") };
    const question = phrase("many-ask-name", { name: asTyped(name) });
    const picked = await talk.pick(question, [...optionsOf(services.words, cadres), none]);
    const person = cadres.find(({ code }) => code === picked);
    if (person) people.set(person.code, person);
    else unknown.push(name);
  }
  if (people.size === 0 && said === "many-names-unknown")
    throw refuse("many-names-nobody", { names: listOf(unknown) });
  if (absent.length > 0) await talk.say("many-names-absent", { names: listOf(absent) });
  if (unknown.length > 0) await talk.say(said, { names: listOf(unknown) });
  return [...people.values()];
}

async function lookUp(
  services: Pick<Services, "cadres">,
  { me, names, permission }: Required<Omit<PeopleNamed, "unknown">>,
  today: Day,
): Promise<{ sure: Cadre[]; doubts: Doubt[]; unknown: string[] }> {
  const members = await membersBook(services.cadres, me, permission, today);
  const found: { sure: Cadre[]; doubts: Doubt[]; unknown: string[] } = { sure: [], doubts: [], unknown: [] };
  for (const name of new Set(names)) {
    const meant = members.meant(name) ?? members.meant(name.replace(BEHIND, ""));
    const [only, ...others] = meant?.those ?? [];
    if (!meant || !only) found.unknown.push(name);
    else if (meant.by === "whole" && others.length === 0) found.sure.push(only);
    else found.doubts.push({ name, cadres: meant.those.slice(0, MOST_DOUBTS) });
  }
  return found;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `• ${asTyped(name)}`).join("\n");
}
