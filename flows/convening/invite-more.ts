import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askWhom } from "./ask-whom.ts";
import { invite, peopleToCall, sayUntold } from "./call.ts";
import { type ConveneServices, factsOf, openEvent } from "./convene-services.ts";

/** Calls more people to an event; who is called already hears nothing again. */
export async function inviteMore(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  id: string,
): Promise<void> {
  await factsOf(talk, services, me.cadre, id);
  const { codes } = await askWhom(talk, services, me, { groups: [], names: [] });
  const at = await talk.now();
  const done = await talk.work(phrase("convene-working"), async (key) => {
    const event = await openEvent(services, me.cadre, id, at);
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    // Run again after a crash it finds its own act done, and tells the rest.
    const isFresh = (code: string) => {
      const known = event.people.get(code);
      return !known?.called || known.calledBy === refOf(key);
    };
    const people = (await peopleToCall(services, me.cadre, codes, dayOf(at))).filter(({ code }) =>
      isFresh(code),
    );
    const fresh = people.map(({ code }) => code);
    const act =
      fresh.length > 0 ? await services.events.act(id, { does: "invite", called: fresh }, doing) : undefined;
    if (act && !act.took) throw refuse("convene-gone");
    const told = await invite(services, me.cadre, { event, people, as: `called:${key}` }, at);
    const untold = people.filter(({ code }) => code !== me.cadre.code && !told.includes(code));
    return { count: fresh.length, untold: untold.map(({ name }) => name) };
  });
  await talk.settled();
  await talk.say("convene-invited-more", { count: String(done.count) });
  await sayUntold(talk, services, me.cadre, { names: done.untold });
  await talk.offer([{ label: phrase("convene-button-open"), command: eventLine.show(id) }]);
}
