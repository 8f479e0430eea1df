import type { Talk } from "../../src/chat/dialog/talk.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { whoHolds } from "../../src/records/events/who-holds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { standing } from "../../src/rules/events/outcome.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { CalendarServices } from "./calendar.ts";

/** Somebody is put down wrongly: whoever closed the event hears so, or the heads of its unit, once. */
export async function objectTo(talk: Talk, services: CalendarServices, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { words } = services;
  const done = await talk.call(async () => {
    const event = await services.events.of(id);
    const mine = event?.people.get(me.code);
    if (!event || !mine || event.state !== "closed") throw refuse("calendar-gone");
    const what = eventText(words, event.facts, dayOf(at));
    const stood = standing(mine, event.people);
    if (stood !== "late" && stood !== "missed") return { what, told: [], isRight: true };
    const text = words.text(`calendar-objects-${stood}`, { name: me.name, unit: me.unitName, what });
    const told: string[] = [];
    for (const head of await whoHolds(services, event, dayOf(at), new Set([me.code]))) {
      const shown = [{ label: "closing-button-correct" as const, command: closingLine.correct(id) }];
      const notice = { id: `event:${id}:object:${me.code}:${head.code}`, text, buttons: shown };
      if (await tellInPrivate(services, head, notice, at)) told.push(head.name);
    }
    return { what, told, isRight: false };
  });
  if (done.isRight) return talk.say("calendar-object-right", { what: done.what });
  if (done.told.length === 0) return talk.say("calendar-object-nobody", { what: done.what });
  await talk.say("calendar-objected", { what: done.what, names: done.told.join(", ") });
}
