import { eventLine } from "../../src/command-lines/event-line.ts";
import { answerButtons, tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import { whoHolds } from "../../src/records/events/who-holds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { sentBy } from "../../src/rules/events/substitutes.ts";
import { eventText } from "../../src/words/event-text.ts";
import type { InvitedServices } from "./invited-services.ts";

/** Somebody was to come for another, and does not: whose place it is is asked anew, and whoever decides hears it. */
export async function tellDeclined(
  services: InvitedServices,
  { event, me, reason, key }: { event: UnionEvent; me: Cadre; reason: string; key: string },
  at: number,
): Promise<void> {
  const { words, cadres } = services;
  const today = dayOf(at);
  const said = { by: me.name, why: reason, what: eventText(words, event.facts, today) };
  for (const { who } of sentBy(event, me.code)) {
    const person = await cadres.person(who, today);
    if (!person) continue;
    const id = `event:${event.id}:left:${who}:${key}`;
    const asked = {
      id,
      text: words.text("invited-substitute-declined", said),
      buttons: answerButtons(event.id),
    };
    const told = await tellOfEvent(services, [person], asked, at);
    const news = told.length > 0 ? "convene-substitute-declined" : "convene-substitute-declined-untold";
    const text = words.text(news, { ...said, name: person.name });
    const open = [{ label: "convene-button-open" as const, command: eventLine.show(event.id) }];
    await tellOfEvent(
      services,
      await whoHolds(services, event, today),
      { id: `${id}:convener`, text, buttons: open },
      at,
    );
  }
}
