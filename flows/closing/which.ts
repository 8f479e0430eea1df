import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { eventsToClose } from "../../src/records/events/to-close.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { eventText } from "../../src/words/event-text.ts";
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
    const textOf = ({ facts }: (typeof events)[number]) => eventText(services.words, facts, dayOf(at));
    return clippedApart(events, textOf, LONGEST_LABEL).map(([{ id }, label]) => ({ value: id, label }));
  });
  const [first, ...more] = found;
  if (!first || more.length === 0) return first?.value;
  return talk.pick(phrase("closing-which"), found.slice(0, MOST_SHOWN));
}
