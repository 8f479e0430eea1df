import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { whoHolds } from "../../src/records/events/who-holds.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { CheckInParts } from "./parts.ts";

/** Those whose check-in waits for a word, the first first. */
export function askingAt({ people }: Pick<UnionEvent, "people">): (Attendee & { asksSince: Date })[] {
  return [...people.values()]
    .flatMap((each) => (each.asksSince ? [{ ...each, asksSince: each.asksSince }] : []))
    .toSorted((a, b) => a.asksSince.getTime() - b.asksSince.getTime());
}

/** Tells whoever decides, once for all who wait: the message is named by the one who has waited longest. */
export async function tellOfAsking(services: CheckInParts, event: UnionEvent, at: number): Promise<void> {
  const [first] = askingAt(event);
  if (!first) return;
  const { title } = event.facts;
  const id = `check-in-asks:${event.id}:${first.who}:${first.asksSince.getTime()}`;
  const text = services.words.text("check-in-asks-told", { title });
  const buttons = [{ label: "check-in-button-asking", command: checkInLine.asking(event.id) }] as const;
  for (const person of await whoHolds(services, event, dayOf(at)))
    await tellInPrivate(services, person, { id: `${id}:${person.code}`, text, buttons }, at);
}
