import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { wasThere } from "../../src/rules/events/outcome.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import type { ReviewAtHand } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";

const ANOTHER = "another";
const LONGEST_LABEL = 60;
const MOST_EVENTS = 5;

interface EventHere {
  id: string;
  day: Day;
  label: string;
  there: string[];
}

/** Meetings of the unit from the quarter's beginning on that are closed, the latest first. */
export async function sittingsOf(
  { events, words }: Pick<CollectiveParts, "events" | "words">,
  { named, quarter, people }: ReviewAtHand,
  today: Day,
): Promise<EventHere[]> {
  const codes = new Set(people.map(({ code }) => code));
  const found = await events.between(quarter.from, today);
  const shown = found
    .filter(({ facts, state }) => facts.unit === named.unit && state === "closed" && isSitting(facts.kind))
    .toReversed()
    .slice(0, MOST_EVENTS);
  const textOf = ({ facts }: (typeof shown)[number]) => eventText(words, facts, today);
  return clippedApart(shown, textOf, LONGEST_LABEL).map(([{ id, facts, people: attendees }, label]) => ({
    id,
    day: dayOf(facts.startsAt),
    label,
    there: [...attendees.values()].filter((one) => codes.has(one.who) && wasThere(one)).map(({ who }) => who),
  }));
}

function isSitting(kind: Parameters<typeof eventKind>[0]): boolean {
  const { convened, discusses } = eventKind(kind);
  return convened === true || discusses === true;
}

export async function whichEvent(
  talk: Talk,
  { words }: Pick<CollectiveParts, "words">,
  events: readonly EventHere[],
): Promise<EventHere | undefined> {
  if (events.length === 0) return undefined;
  const picked = await talk.pick(phrase("collective-ask-event"), [
    ...events.map(({ id, label }) => ({ value: id, label })),
    { value: ANOTHER, label: words.label("collective-another-sitting") },
  ]);
  return events.find(({ id }) => id === picked);
}
