import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { slashed } from "../../../src/command-lines/command-line.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersBook } from "../../../src/records/people/members-book.ts";
import { membersInReach } from "../../../src/records/people/reach.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { asTyped } from "../../../src/words/clipped.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import type { DeedShape } from "../shape.ts";
import { optionsOf } from "./member-options.ts";
import { type Meant, MOST_NAME_WORDS, whomMeant } from "./whom.ts";

const MOST_OFFERED = 12;

/** The person a line is for, and the rest of the line after the name. */
interface Addressed {
  member: Cadre;
  line: string;
}

/** The members with a name, and the line after it. */
interface Found extends Meant {
  name: string;
  line: string;
}

/**
 * Splits `Ngọc Bích 2 hôm qua` into a member and the rest. The longest name of a member that leaves a deed wins, then one
 * that leaves a deed with a flaw, which the caller refuses. When several or none fit, or the name may be another's, it offers a
 * list.
 */
export async function findMember(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { me, text, shape }: { me: Cadre; text: string; shape: DeedShape },
  today: Day,
): Promise<Addressed> {
  const words = text.split(/\s+/u).filter(Boolean);
  const found = await talk.call(async () => {
    const members = await membersBook(services.cadres, me, "log-for-others", today);
    const begins = (count: number) => beginsDeed(shape, words.slice(count), words[count] ?? "", today);
    let flawed: Found | null = null;
    for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
      const [name, line] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
      const holds = shape.holds(line, today);
      if (holds === "nothing") continue;
      const meant = whomMeant(name, members, me);
      if (!meant || (meant.by === "begun" && holds === "deed" && !begins(count))) continue;
      if (holds === "deed") return { name, line, ...meant };
      flawed ??= { name, line, ...meant };
    }
    return flawed;
  });
  if (found) return { member: await oneOf(talk, services, found, shape), line: found.line };
  return askWho(talk, services, { me, words, shape }, today);
}

async function oneOf(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { name, cadres, by, me }: Found,
  { line, example }: DeedShape,
): Promise<Cadre> {
  const [only] = cadres;
  if (!only) throw refuse("hours-others-self", { name: asTyped(name), example: `${line.lead()}${example}` });
  if (cadres.length === 1 && by === "whole" && !me) return only;
  const ask = phrase(cadres.length > 1 ? "hours-others-ask-which" : "hours-others-ask-if", {
    name: asTyped(name),
  });
  return chosen(cadres, await talk.pick(ask, optionsOf(words, cadres)));
}

/**
 * Nobody has that name, though the words before the deed were meant as one: offers members, all of them if they are few.
 */
async function askWho(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { me, words, shape }: { me: Cadre; words: string[]; shape: DeedShape },
  today: Day,
): Promise<Addressed> {
  const at = whereDeedBegins(shape, words, today);
  if (at < 0) throw whyNobody(words, shape, today);
  const name = words.slice(0, at).join(" ");
  const others = await talk.call(async () => {
    const all = await membersInReach(services.cadres, me, "log-for-others", today);
    const near = all.length > MOST_OFFERED ? all.filter(({ unit }) => unit === me.unit) : all;
    return near.filter((member) => member.code !== me.code);
  });
  if (others.length === 0) throw unknown(name, shape);
  const code = await talk.pick(
    phrase("hours-others-ask-who", { name: asTyped(name) }),
    optionsOf(services.words, others),
  );
  return { member: chosen(others, code), line: words.slice(at).join(" ") };
}

/** Neither a member nor a deed was found. If the deed is flawed, that reason says more than how to write the line. */
function whyNobody(words: string[], shape: DeedShape, today: Day): Refusal {
  const at = words.findIndex((word, place) => place > 0 && /^\d/u.test(word));
  const line = at < 0 ? "" : words.slice(at).join(" ");
  const read = shape.read(line, shape.line.lead(asTyped(words.slice(0, at).join(" "))), { today });
  if ("no" in read && shape.holds(line, today) === "flawed deed") return new Refusal(read.no);
  if (shape.saysOneOfToday && words.length > 0) return unknown(words.join(" "), shape);
  return refuse("hours-others-how", { example: `${shape.line.lead("An")}${shape.example}` });
}

function unknown(name: string, { line, example }: DeedShape): Refusal {
  return refuse("hours-others-unknown", {
    name: asTyped(name),
    example: `${line.lead("Nguyễn Văn An")}${example}`,
    many: slashed(line.forMany()),
  });
}

/**
 * At which of the words behind a name the deed begins; -1 where it does at none. A name is short: of a long line without a deed each
 * word would have the whole rest of it read.
 */
export function whereDeedBegins(shape: DeedShape, words: readonly string[], today: Day): number {
  return words
    .slice(0, MOST_NAME_WORDS + 1)
    .findIndex((word, place) => place > 0 && beginsDeed(shape, words.slice(place), word, today));
}

/** Whether words are a deed from the first of them on, which is then no name. */
function beginsDeed(shape: DeedShape, rest: readonly string[], first: string, today: Day): boolean {
  if (rest.length === 0) return shape.saysOneOfToday;
  const read = shape.read(rest.join(" "), "", { today });
  return "value" in read && !read.value[0].note.startsWith(first);
}

function chosen(cadres: Cadre[], code: string): Cadre {
  const person = cadres.find((candidate) => candidate.code === code);
  if (!person) throw new Error(`not among those offered: ${code}`);
  return person;
}
