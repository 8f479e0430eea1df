import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Option } from "../../../src/chat/message/outgoing.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersBook } from "../../../src/records/people/members-book.ts";
import { membersInReach } from "../../../src/records/people/reach.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readHoursLine } from "../../../src/rules/reading/hours/hours-line.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import { readHours } from "../reading/read-hours.ts";
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
 * Splits `Ngọc Bích 2 hôm qua` into a member and the rest. The longest name of a member that leaves a line of hours
 * wins, then one that leaves hours with a flaw, which the caller refuses. When several or none fit, or the name may be
 * another's, it offers a list.
 */
export async function findMember(
  talk: Talk,
  services: Pick<Services, "cadres">,
  { me, text }: { me: Cadre; text: string },
  today: Day,
): Promise<Addressed> {
  const words = text.split(/\s+/u).filter(Boolean);
  const found = await talk.call(async () => {
    const members = await membersBook(services.cadres, me, "log-for-others", today);
    const begins = (count: number) => beginsHours(words.slice(count), words[count] ?? "", today);
    let flawed: Found | null = null;
    for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
      const [name, line] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
      const kind = kindOf(line, today);
      if (kind === "no hours") continue;
      const meant = whomMeant(name, members, me);
      if (!meant || (meant.by === "begun" && kind === "hours" && !begins(count))) continue;
      if (kind === "hours") return { name, line, ...meant };
      flawed ??= { name, line, ...meant };
    }
    return flawed;
  });
  if (found) return { member: await oneOf(talk, found), line: found.line };
  return askWho(talk, services, { me, words }, today);
}

/** Whether a line is about hours, even one that cannot be logged (`2 mai`, `2 30/2`). */
function kindOf(line: string, today: Day): "hours" | "flawed hours" | "no hours" {
  if ("value" in readHours(line, "", today)) return "hours";
  const reading = readHoursLine(line, { today });
  const isNone = !reading.ok && (reading.reason === "empty" || reading.reason === "no-hours");
  return isNone ? "no hours" : "flawed hours";
}

async function oneOf(talk: Talk, { name, cadres, by, me }: Found): Promise<Cadre> {
  const [only] = cadres;
  if (!only) throw refuse("hours-others-self", { name });
  if (cadres.length === 1 && by === "whole" && !me) return only;
  const ask = phrase(cadres.length > 1 ? "hours-others-ask-which" : "hours-others-ask-if", { name });
  return chosen(cadres, await talk.pick(ask, optionsOf(cadres)));
}

/**
 * Nobody has that name, though the words before the hours were meant as one: offers members, all of them if they are
 * few.
 */
async function askWho(
  talk: Talk,
  services: Pick<Services, "cadres">,
  { me, words }: { me: Cadre; words: string[] },
  today: Day,
): Promise<Addressed> {
  const at = words.findIndex((word, place) => place > 0 && beginsHours(words.slice(place), word, today));
  if (at < 0) throw whyNobody(words, today);
  const name = words.slice(0, at).join(" ");
  const others = await talk.call(async () => {
    const all = await membersInReach(services.cadres, me, "log-for-others", today);
    const near = all.length > MOST_OFFERED ? all.filter(({ unit }) => unit === me.unit) : all;
    return near.filter((member) => member.code !== me.code);
  });
  if (others.length === 0) throw refuse("hours-others-unknown", { name });
  const code = await talk.pick(phrase("hours-others-ask-who", { name }), optionsOf(others));
  return { member: chosen(others, code), line: words.slice(at).join(" ") };
}

/** Neither a member nor hours were found. If the hours are flawed, that reason says more than how to write the line. */
function whyNobody(words: string[], today: Day): Refusal {
  const at = words.findIndex((word, place) => place > 0 && /^\d/u.test(word));
  const line = at < 0 ? "" : words.slice(at).join(" ");
  const read = readHours(line, hoursLine.lead(words.slice(0, at).join(" ")), today);
  const isFlawed = "no" in read && kindOf(line, today) === "flawed hours";
  return isFlawed ? new Refusal(read.no) : refuse("hours-others-how");
}

function beginsHours(rest: string[], first: string, today: Day): boolean {
  const read = readHours(rest.join(" "), "", today);
  return "value" in read && !read.value.note.startsWith(first);
}

function optionsOf(cadres: Cadre[]): Option[] {
  const isShared = (name: string) => cadres.filter((person) => person.name === name).length > 1;
  const isMixed = new Set(cadres.map((person) => person.unit)).size > 1;
  return cadres.map(({ code, name, unitName }) => {
    const unit = isMixed ? `${name} – ${unitName}` : name;
    return { value: code, label: isShared(name) && !isMixed ? `${name} (${code})` : unit };
  });
}

function chosen(cadres: Cadre[], code: string): Cadre {
  const person = cadres.find((candidate) => candidate.code === code);
  if (!person) throw new Error(`not among those offered: ${code}`);
  return person;
}
