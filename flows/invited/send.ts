import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import { whoHolds } from "../../src/records/events/who-holds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isSentByAnother } from "../../src/rules/events/substitutes.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { askWhom } from "./ask-whom.ts";
import { callTo, type InvitedServices } from "./invited-services.ts";

/** Somebody of the own units, or of those below, in their place: the convener accepts it or not. */
export async function sendSomebody(
  talk: Talk,
  services: InvitedServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const { code: substitute, what } = await askWhom(talk, services, me, id);
  const at = await talk.now();
  const name = await talk.call(async (key) => {
    const event = await callTo(services, me, id, at);
    const person = await services.cadres.person(substitute, dayOf(at));
    if (!person) throw refuse("invited-nobody-to-send");
    if (isSentByAnother(event, substitute, me.code))
      throw refuse("invited-sent-already", { by: person.name });
    const act = { does: "send", who: me.code, substitute } as const;
    await services.events.act(id, act, { key, by: me.code, at: new Date(at) });
    await askConvener(services, { event, me, by: person, key }, at);
    return person.name;
  });
  await talk.say("invited-sent", { name, what });
}

async function askConvener(
  services: InvitedServices,
  { event, me, by, key }: { event: UnionEvent; me: Cadre; by: Cadre; key: string },
  at: number,
): Promise<void> {
  const { words } = services;
  const today = dayOf(at);
  const said = { name: me.name, unit: me.unitName, by: by.name, what: eventText(words, event.facts, today) };
  await tellOfEvent(
    services,
    await whoHolds(services, event, today),
    {
      id: `event:${event.id}:send:${key}`,
      text: words.text("convene-substitute-asked", said),
      buttons: [
        { label: "convene-button-take", command: eventLine.takeSubstitute(event.id, me.code), says: "yes" },
        {
          label: "convene-button-refuse",
          command: eventLine.refuseSubstitute(event.id, me.code),
          says: "no",
        },
      ],
    },
    at,
  );
}
