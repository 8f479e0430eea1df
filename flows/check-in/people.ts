import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { createNameBook, type NameBook } from "../../src/rules/organisation/name-book.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { optionsOf } from "../deeds/for-others/member-options.ts";
import type { CheckInParts } from "./parts.ts";

/** So many a name may mean, to be chosen from. */
const MOST_OPTIONS = 8;
/** More doubts than these are a list to be mended. */
const MOST_DOUBTS = 10;
const MOST_NAMES = 300;
const NONE = "none";

/** Whom a name means, as far as that is sure. Plain JSON. */
interface Found {
  name: string;
  /** Set when it is sure. */
  code?: string;
  doubt: Person[];
}

type Person = Pick<Cadre, "code" | "rosterCode" | "name" | "unit" | "unitName">;

/** Who is meant by which name, and the names that nobody bears. */
export interface Named {
  people: Map<string, { code: string; name: string }>;
  unknown: string[];
}

/** Everybody who is known to an event, as of a day. */
export async function peopleAt(
  { cadres }: Pick<CheckInParts, "cadres">,
  { people }: Pick<UnionEvent, "people">,
  today: Day,
): Promise<Cadre[]> {
  const found = await Promise.all([...people.keys()].map((code) => cadres.person(code, today)));
  return found.filter((one) => one !== undefined);
}

/**
 * Whom the names mean: those of the event first, then anybody in the organisation by the full name, who came without being
 * called. A doubtful one is asked about; nobody is guessed.
 */
export async function askNamed(
  talk: Talk,
  services: Pick<CheckInParts, "words" | "cadres" | "events">,
  { event, names }: { event: string; names: readonly string[] },
  today: Day,
): Promise<Named> {
  if (names.length > MOST_NAMES) throw refuse("many-names-too-many", { most: String(MOST_NAMES) });
  const found = await talk.call(() => lookUp(services, event, names, today));
  const doubts = found.filter(({ code, doubt }) => code === undefined && doubt.length > 0);
  if (doubts.length > MOST_DOUBTS)
    throw refuse("many-names-doubtful", {
      count: String(doubts.length),
      names: doubts.map(({ name }) => `• ${asTyped(name)}`).join("\n"),
    });
  const people: Named["people"] = new Map();
  const unknown: string[] = [];
  for (const { name, code, doubt } of found) {
    const meant = code ?? (doubt.length > 0 ? await askOne(talk, services, name, doubt) : NONE);
    const person = doubt.find((one) => one.code === meant);
    if (person) people.set(name, { code: person.code, name: person.name });
    else unknown.push(name);
  }
  return { people, unknown };
}

function askOne(
  talk: Talk,
  { words }: Pick<CheckInParts, "words">,
  name: string,
  doubt: readonly Person[],
): Promise<string> {
  const none = { value: NONE, label: words.label("many-name-none") };
  return talk.pick(phrase("many-ask-name", { name: asTyped(name) }), [...optionsOf(words, doubt), none]);
}

async function lookUp(
  services: Pick<CheckInParts, "cadres" | "events">,
  id: string,
  names: readonly string[],
  today: Day,
): Promise<Found[]> {
  const event = await services.events.of(id);
  const here = createNameBook(event ? await peopleAt(services, event, today) : []);
  let everybody: NameBook<Cadre> | undefined;
  const found: Found[] = [];
  for (const name of new Set(names)) {
    const own = here.meant(name);
    if (own?.by === "whole") {
      found.push(asFound(name, own.those, true));
      continue;
    }
    everybody ??= createNameBook(await everyone(services, today));
    const other = everybody.meant(name);
    const isWhole = other?.by === "whole" && name.trim().includes(" ");
    // A full name of somebody else is surer than a beginning of one who was called.
    if (isWhole) found.push(asFound(name, other.those, true));
    else found.push(asFound(name, own?.those ?? other?.those ?? [], false));
  }
  return found;
}

function asFound(name: string, those: readonly Cadre[], isSure: boolean): Found {
  const [only, ...others] = those;
  const doubt = those.slice(0, MOST_OPTIONS).map(personOf);
  return only && others.length === 0 && isSure ? { name, code: only.code, doubt } : { name, doubt };
}

function personOf({ code, rosterCode, name, unit, unitName }: Cadre): Person {
  return { code, rosterCode, name, unit, unitName };
}

async function everyone({ cadres }: Pick<CheckInParts, "cadres">, today: Day): Promise<Cadre[]> {
  const tops = await cadres.topmost(today);
  return (await Promise.all(tops.map(({ code }) => cadres.members(code, { below: true }, today)))).flat();
}
