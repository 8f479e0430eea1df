import type { Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { untaken } from "../../src/rules/events/outcome.ts";
import { phrase } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import { linesOf } from "./list-lines.ts";
import type { CheckInParts } from "./parts.ts";
import { peopleAt } from "./people.ts";
import { takeShortcuts } from "./take-shortcuts.ts";

/** Who was marked by which way, who came without being called or for somebody, and of whom nothing is known; for the convener. */
export async function showList(talk: Talk, services: CheckInParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { title, lines, substitutes } = await talk.call(async () => {
    const event = await heldEvent(services, me, { id, only: "convener" }, at);
    const today = dayOf(at);
    const people = await peopleAt(services, event, today);
    const marker = await namesOfMarkers(services, event, today);
    const name = new Map([...people.map((one) => [one.code, one.name] as const), ...marker]);
    const nameOf = (code: string) => name.get(code) ?? services.words.label("convene-name-left");
    const lines = linesOf(services.words, event, nameOf);
    const substitutes = untaken(event).map(({ who, by }) => ({
      by,
      label: `${nameOf(who)} – ${nameOf(by)}`,
    }));
    return { title: event.facts.title, lines, substitutes };
  });
  await talk.say("check-in-list", { title, lines: lines.join("\n") });
  await talk.offer([
    ...takeShortcuts(id, substitutes),
    { label: phrase("check-in-button-code"), command: checkInLine.show(id) },
    { label: phrase("check-in-button-door"), command: checkInLine.door(id) },
    { label: phrase("attendance-button"), command: paperLine.ofEvent("diemdanh", id) },
  ]);
}

async function namesOfMarkers(
  { cadres }: Pick<CheckInParts, "cadres">,
  { people }: UnionEvent,
  today: string,
): Promise<(readonly [string, string])[]> {
  const codes = new Set(
    [...people.values()].flatMap(({ mark, who }) => (mark && mark.by !== who ? [mark.by] : [])),
  );
  const found = await Promise.all([...codes].map((code) => cadres.person(code, today)));
  return found.flatMap((one) => (one ? [[one.code, one.name] as const] : []));
}
