import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { eventsToClose } from "../../src/records/events/to-close.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { toldApart } from "../../src/words/told-apart.ts";
import { phrase } from "../../src/words/words.ts";

const MOST_SHOWN = 8;
const LONGEST_LABEL = 60;

/** Which of the events that are over and open is meant; asks where several are. @returns nothing where there is none */
export async function whichToClose(
  talk: Talk,
  services: Pick<Services, "words" | "events" | "cadres">,
  me: Cadre,
): Promise<string | undefined> {
  const at = await talk.now();
  const found = await talk.call(async () => {
    const events = await eventsToClose(services, me, at);
    const texts = events.map(({ facts }) => eventText(services.words, facts, dayOf(at)));
    const labels = toldApart(texts, LONGEST_LABEL);
    return events.map(({ id }, place) => ({ value: id, label: labels[place] ?? "" }));
  });
  const [first, ...more] = found;
  if (!first || more.length === 0) return first?.value;
  return talk.pick(phrase("closing-which"), found.slice(0, MOST_SHOWN));
}
