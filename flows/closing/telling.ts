import { calendarLine } from "../../src/command-lines/calendar-line.ts";
import { tellGroups } from "../../src/jobs/letters/group-news.ts";
import { type Button, buttons } from "../../src/jobs/letters/letter.ts";
import { sendInBudget } from "../../src/jobs/nudges/in-budget.ts";
import { toBeTold } from "../../src/records/notices/to-be-told.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { countsText } from "../../src/words/event-counts.ts";
import { eventText } from "../../src/words/event-text.ts";
import type { ClosingServices } from "./closing-services.ts";
import type { Told } from "./summary.ts";

/** For who is put down as late or absent: a way to say that this is wrong. */
export function objectButtons(id: string): Button[] {
  return [{ label: "closing-button-object", command: calendarLine.object(id) }];
}

/**
 * Tells who could not know: the unit's group the counts, and of a convened meeting those who are put down as late or absent, with a way
 * to object, as far as their message budget goes. All others see it in their own figures.
 */
export async function tellClosed(
  services: ClosingServices,
  event: UnionEvent,
  { attendance, names }: Told,
  at: number,
): Promise<void> {
  const { words } = services;
  const what = eventText(words, event.facts, dayOf(at));
  const counts = countsText(words, attendance);
  await tellGroups(
    services,
    {
      unit: event.facts.unit,
      id: `event:${event.id}:closed`,
      text: words.text("closing-group", { what, counts }),
    },
    at,
  );
  if (!eventKind(event.facts.kind).convened) return;
  const marked = [
    ...attendance.late.map(({ who }) => ({ who, as: "late" as const })),
    ...attendance.absent.map(({ who }) => ({ who, as: "absent" as const })),
  ].filter(({ who }) => who !== event.closed?.by);
  const as = new Map(marked.map((each) => [each.who, each.as]));
  const persons = marked.flatMap(({ who }) => names.get(who) ?? []);
  const found = await toBeTold(services, persons, dayOf(at));
  const shown = buttons(words, objectButtons(event.id));
  const letters = found.map(({ person, to }) => {
    const text = words.text(`closing-told-${as.get(person.code) ?? "absent"}`, { what });
    return { cadre: person, to, messages: [{ text, choices: shown }] };
  });
  await sendInBudget(services, { letters, idOf: ({ code }) => `event:${event.id}:marked:${code}` }, at);
}
