import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import type { Noted } from "../../src/records/supervision/supervision-models.ts";
import { type Actor, may, type Subject, seatsWith } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { toldApart } from "../told-apart.ts";
import type { SupervisingServices } from "./supervising-services.ts";

/** Who is to be noted, and by which of the speaker's units. */
export interface Whom {
  readonly about: Noted;
  readonly name: string;
  readonly aboutUnit: string;
  readonly unit: string;
}

const MOST_OFFERED = 8;

/** The unit or the cadre in the speaker's charge whom words mean; asked for where there are none, and which one where several fit. */
export async function askWhom(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  said: string,
  today: Day,
): Promise<Noted> {
  const words = said || (await askName(talk, services, me, today));
  const meant = await talk.call(() => meantBy(services, me, words, today));
  const [only, ...others] = meant;
  if (!only) throw refuse("supervise-nobody", { asked: asTyped(words), example: me.unitName });
  const chosen = others.length === 0 ? only.value : await talk.pick(phrase("supervise-which"), meant);
  return asNoted(chosen);
}

async function askName(talk: Talk, services: SupervisingServices, me: Cadre, today: Day): Promise<string> {
  const offered = await talk.call(async () => {
    const units = await unitsInReach(services.cadres, me, "supervise", today);
    const own = new Set(seatsWith(me, "supervise").map(({ unit }) => unit));
    return units
      .filter(({ parent }) => parent !== null && own.has(parent))
      .slice(0, MOST_OFFERED)
      .map(({ code, name }) => ({ code, name }));
  });
  const suggestions = offered.map(({ code, name }) => ({
    label: phrase("supervise-offered", { name }),
    text: code,
  }));
  return talk.ask(phrase("supervise-ask-whom"), (text) => ({ value: text.trim() }), suggestions, {
    numbered: true,
  });
}

async function meantBy(
  { cadres, words }: SupervisingServices,
  me: Cadre,
  said: string,
  today: Day,
): Promise<{ value: string; label: string }[]> {
  const units = unitsMeant(await unitsInReach(cadres, me, "supervise", today), said);
  const asUnits = units.map(({ code, name }) => ({ value: `unit:${code}`, label: name }));
  const isNamed = units.some(({ code, name }) => [code, name].some((each) => plain(each) === plain(said)));
  if (isNamed) return asUnits;
  const people = (await membersBook(cadres, me, "supervise", today)).meant(said)?.those ?? [];
  const others = people.filter(({ code }) => code !== me.code);
  const asPeople = toldApart(
    words,
    others.map(({ code, rosterCode, name, unitName: unit }) => ({
      value: `cadre:${code}`,
      rosterCode,
      label: words.text("link-invite-person", { name, unit }),
    })),
  );
  return [...asPeople, ...asUnits];
}

function asNoted(value: string): Noted {
  const [kind = "", ...code] = value.split(":");
  return `${kind === "unit" ? "unit" : "cadre"}:${code.join(":")}`;
}

/**
 * Who is meant, as of now. For inside a call: somebody may have gone elsewhere since.
 * @throws Refusal where they are not in the speaker's charge any more
 */
export async function whomNow(
  { cadres }: Pick<SupervisingServices, "cadres">,
  me: Cadre,
  about: Noted,
  today: Day,
): Promise<Whom> {
  const code = about.slice(about.indexOf(":") + 1);
  const isUnit = about.startsWith("unit:");
  const person = isUnit ? undefined : await cadres.person(code, today);
  const place = isUnit ? await cadres.unit(code, today) : person && { code: person.unit, name: person.name };
  if (!place) throw refuse("supervise-gone-whom");
  const above = await cadres.above(place.code, today);
  const subject = { unit: place.code, above, ...(person && { cadre: code }) };
  const unit = nearestSeat(me, subject);
  if (unit === undefined) throw refuse("not-allowed");
  return { about, name: place.name, aboutUnit: place.code, unit };
}

/** The nearest of somebody's places by which they may supervise: a note is of that unit. */
function nearestSeat(me: Actor, subject: Subject): string | undefined {
  if (!may(me, "supervise", subject)) return undefined;
  const seats = new Set(seatsWith(me, "supervise").map(({ unit }) => unit));
  return [subject.unit, ...subject.above].find((unit) => seats.has(unit)) ?? [...seats][0];
}
