import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { sortedByName } from "../../src/rules/reading/names.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { optionsOf } from "../deeds/for-others/member-options.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, openEvent, openOrDone } from "./convene-services.ts";
import { peopleOf } from "./tell-of-change.ts";

/** More names are counted. */
const MOST_NAMED = 6;

/** Takes invitations back from those who are picked; each of them hears it once, but for who had declined: they were not coming anyway. */
export async function takeInvitationsBack(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const { words } = services;
  const begun = await talk.now();
  const { what, people } = await talk.call(async () => {
    const event = await openEvent(services, me, id, begun);
    const here = await peopleOf(services, awaited(event), begun);
    return {
      what: eventText(words, event.facts, dayOf(begun)),
      people: sortedByName(here, ({ name }) => name).map(asOption),
    };
  });
  if (people.length === 0) throw refuse("convene-uninvite-nobody", { what });
  const codes = await talk.pickMany(phrase("convene-ask-uninvite", { what }), optionsOf(words, people));
  const who = named(
    words,
    people.filter(({ code }) => codes.includes(code)),
  );
  const sure = await talk.choose(phrase("convene-ask-uninvite-sure", { who, what }), {
    yes: "convene-uninvite-yes",
    no: "convene-change-leave",
  });
  if (sure === "no") return talk.say("convene-change-left", { what });
  const at = await talk.now();
  const { gone, stay, untold } = await talk.work(phrase("convene-uninvite-working"), async (key) => {
    await openOrDone(services, me, { id, key }, at);
    const act = await services.events.act(
      id,
      { does: "uninvite", called: codes },
      { key, by: me.code, at: new Date(at) },
    );
    if (!act?.took) throw refuse("convene-gone");
    const { event } = act;
    const left = takenBackBy(event, refOf(key));
    const people = await peopleOf(
      services,
      left
        .filter(({ was }) => was.answer?.says !== "declined" && was.who !== me.code)
        .map(({ was }) => was.who),
      at,
    );
    const text = words.text("convene-uninvite-news", { by: me.name, what });
    const told = await tellOfEvent(services, people, { id: `event:${id}:uninvited:${key}`, text }, at);
    const isGone = new Set(left.map(({ was }) => was.who));
    const asked = await peopleOf(services, codes, at);
    return {
      gone: named(
        words,
        asked.filter(({ code }) => isGone.has(code)),
      ),
      stay: named(
        words,
        asked.filter(({ code }) => event.people.has(code)),
      ),
      untold: people.filter(({ code }) => !told.includes(code)).map(({ name }) => name),
    };
  });
  await talk.settled();
  if (gone !== "") await talk.say("convene-uninvited", { who: gone, what });
  if (stay !== "") await talk.say("convene-uninvite-stay", { who: stay });
  await sayUntold(talk, services, me, { names: untold });
  await talk.offer([{ label: phrase("convene-button-open"), command: eventLine.show(id) }]);
}

/** What is shown of somebody to choose. Plain JSON. */
function asOption({ code, rosterCode, name, unit, unitName }: Cadre) {
  return { code, rosterCode, name, unit, unitName };
}

/** Those who are called and have not come. */
function awaited({ people }: UnionEvent): string[] {
  return [...people.values()]
    .filter(({ called, mark, asksSince }) => called && !mark && !asksSince)
    .map(({ who }) => who);
}

/** Those who go by this act, and whom they had sent; whoever was marked meanwhile stays. */
function takenBackBy({ uninvited }: UnionEvent, key: string) {
  return [...uninvited.values()].filter(({ by }) => by === key);
}

function named(words: ConveneServices["words"], people: readonly { readonly name: string }[]): string {
  return people.length > MOST_NAMED
    ? words.text("convene-people", { count: String(people.length) })
    : people.map(({ name }) => name).join(", ");
}
