import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { concerned, tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import { tellGroups } from "../../src/jobs/letters/group-news.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, factsOf, openOrDone } from "./convene-services.ts";
import { peopleOf } from "./tell-of-change.ts";

const MOST_REASON = 300;

/** Calls an event off, with a reason that those who were called read. */
export async function cancelEvent(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const { words } = services;
  const facts = await factsOf(talk, services, me, id);
  const what = eventText(words, facts, dayOf(await talk.now()));
  const reason = await talk.askText(
    phrase("convene-ask-cancel-why", { what }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { why: true },
  );
  const sure = await talk.choose(phrase("convene-ask-cancel-sure", { what, reason }), {
    yes: "convene-cancel-yes",
    no: "convene-cancel-no",
  });
  if (sure === "no") return talk.say("convene-change-left", { what });
  const at = await talk.now();
  const untold = await talk.work(phrase("convene-working"), async (key) => {
    await openOrDone(services, me, { id, key }, at);
    const act = await services.events.act(
      id,
      { does: "cancel", reason },
      { key, by: me.code, at: new Date(at) },
    );
    if (!act?.took) throw refuse("convene-gone");
    const people = await peopleOf(
      services,
      concerned(act.event).filter((code) => code !== me.code),
      at,
    );
    const text = words.text("convene-cancel-news", { by: me.name, what, reason });
    const told = await tellOfEvent(services, people, { id: `event:${id}:cancel`, text }, at);
    await tellGroups(
      services,
      {
        unit: facts.unit,
        id: `event:${id}:group-cancel`,
        text: words.text("convene-group-cancelled", { what }),
      },
      at,
    );
    return people.filter(({ code }) => !told.includes(code)).map(({ name }) => name);
  });
  await talk.settled();
  await talk.say("convene-cancelled", { what });
  await sayUntold(talk, services, me, { names: untold });
  await talk.offer([{ label: phrase("convene-button-again"), command: eventLine.again(id) }]);
}
