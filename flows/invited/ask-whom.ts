import type { Talk } from "../../src/chat/dialog/talk.ts";
import { seatsOf } from "../../src/records/events/open-events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isSentByAnother } from "../../src/rules/events/substitutes.ts";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { optionsOf } from "../deeds/for-others/member-options.ts";
import { callTo, type InvitedServices } from "./invited-services.ts";

const BY_NAME = "by-name";
/** So many a name may mean, to be chosen from. */
const MOST_MEANT = 8;

/**
 * Who is to come in somebody's place: of the units in which they have an office by a press; of those below, which may be a whole
 * city, by the name.
 * @returns the code
 */
export async function askWhom(
  talk: Talk,
  services: InvitedServices,
  me: Cadre,
  id: string,
): Promise<{ code: string; what: string }> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const { what, options } = await talk.call(async () => {
    const event = await callTo(services, me, id, at);
    if (!event.people.get(me.code)?.called) throw refuse("invited-not-you");
    const free = await freeFor(services, me, id, today);
    if (free.length === 0) throw refuse("invited-nobody-to-send");
    const seats = new Set(seatsOf(me));
    const own = free.filter((person) => seatsOf(person).some((unit) => seats.has(unit)));
    const others =
      own.length < free.length ? [{ value: BY_NAME, label: words.label("invited-other-by-name") }] : [];
    return { what: eventText(words, event.facts, today), options: [...optionsOf(words, own), ...others] };
  });
  const picked = await talk.pickOrLeave(phrase("invited-ask-whom", { what }), options);
  return { code: picked === BY_NAME ? await askByName(talk, services, me, id) : picked, what };
}

/** Nobody is guessed: whom the name means is pressed. Asked again while it means nobody. */
async function askByName(talk: Talk, services: InvitedServices, me: Cadre, id: string): Promise<string> {
  const today = dayOf(await talk.now());
  for (;;) {
    const name = await talk.ask(phrase("invited-ask-name"));
    const at = await talk.now();
    const options = await talk.call(async () => {
      // It may have been called off while the question waited.
      await callTo(services, me, id, at);
      const book = createNameBook(await freeFor(services, me, id, today));
      return optionsOf(services.words, book.meant(name)?.those.slice(0, MOST_MEANT) ?? []);
    });
    if (options.length > 0)
      return talk.pickOrLeave(phrase("many-ask-name", { name: asTyped(name) }), options);
    await talk.say("invited-name-unknown", { name: asTyped(name) });
  }
}

/** Everybody of one's units and those below who was neither called themselves nor sent by another. */
async function freeFor(
  { cadres, events }: Pick<InvitedServices, "cadres" | "events">,
  me: Cadre,
  id: string,
  today: Day,
): Promise<Cadre[]> {
  const event = await events.of(id);
  const isBusy = (code: string) =>
    event && (event.people.get(code)?.called || isSentByAnother(event, code, me.code));
  const members = await Promise.all(seatsOf(me).map((unit) => cadres.members(unit, { below: true }, today)));
  const all = new Map(members.flat().map((person) => [person.code, person]));
  return [...all.values()].filter(({ code }) => code !== me.code && !isBusy(code));
}
