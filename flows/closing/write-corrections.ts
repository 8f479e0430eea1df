import type { Talk } from "../../src/chat/dialog/talk.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { EventChange } from "../../src/records/events/events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { eventText } from "../../src/words/event-text.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import { type Chosen, type Correction, NO_REASON } from "./correction.ts";
import { objectButtons } from "./telling.ts";

/** Writes corrections; of a closed event with all that follows from them. @returns what is said */
export async function correctAll(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, corrections }: { id: string; corrections: readonly Correction[] },
): Promise<string> {
  const at = await talk.now();
  const { words } = services;
  return talk.call(async (key) => {
    await eventToClose(services, me, id, at);
    const doing = { by: me.code, at: new Date(at) };
    for (const { person, as, reason } of corrections)
      await services.events.act(id, changeOf(person.code, as, reason), {
        ...doing,
        key: `${key}:${person.code}`,
      });
    const event = await eventToClose(services, me, id, at);
    if (event.state === "closed") {
      await settleDeeds(services, event, { by: me.code, at });
      for (const { person, as } of corrections)
        if (person.code !== me.code) await tellCorrected(services, event, { who: person.code, as, key }, at);
    }
    return corrections
      .map(({ person, as }) => words.text(`closing-corrected-${as}`, { name: person.name }))
      .join("\n");
  });
}

function changeOf(who: string, as: Chosen, reason: string): EventChange {
  if (as === "bare" || as === "worn") return { does: "shirt", who, worn: as === "worn" };
  const mark = { does: "mark", who, as, how: "convener" } as const;
  return reason === "" || reason === NO_REASON ? mark : { ...mark, reason };
}

/**
 * Whoever is put down otherwise than they were told hears it; of a convened meeting also who is now late or absent, with a way to
 * object, as at its closing.
 */
async function tellCorrected(
  services: ClosingServices,
  event: UnionEvent,
  { who, as, key }: { who: string; as: Chosen; key: string },
  at: number,
): Promise<void> {
  if (as === "bare" || as === "worn") return;
  const isAgainst = as === "late" || as === "absent";
  if (isAgainst && !eventKind(event.facts.kind).convened) return;
  const person = await services.cadres.person(who, dayOf(at));
  if (!person) return;
  const what = eventText(services.words, event.facts, dayOf(at));
  const text = services.words.text(`closing-told-${as}`, { what });
  const id = `event:${event.id}:corrected:${key}:${who}`;
  await tellInPrivate(services, person, { id, text, buttons: isAgainst ? objectButtons(event.id) : [] }, at);
}
