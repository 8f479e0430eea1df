import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { answerButtons } from "../../src/jobs/letters/event-letters.ts";
import { buttons } from "../../src/jobs/letters/letter.ts";
import { sendInBudget } from "../../src/jobs/nudges/in-budget.ts";
import { toBeTold } from "../../src/records/notices/to-be-told.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { silentIn } from "./answers.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, openEvent } from "./convene-services.ts";
import { peopleOf } from "./tell-of-change.ts";

/** Asks those who have not answered once more, at most once a day, within their message budgets. */
export async function remindSilent(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const done = await talk.work(phrase("convene-working"), async () => {
    const event = await openEvent(services, me, id, at);
    const people = await peopleOf(services, silentIn(event), at);
    const found = await toBeTold(services, people, today);
    const text = words.text("convene-remind-news", {
      by: me.name,
      what: eventText(words, event.facts, today),
    });
    const messages = [{ text, choices: buttons(words, answerButtons(id)) }];
    const letters = found.map(({ person, to }) => ({ cadre: person, to, messages }));
    const { sent, later, paused } = await sendInBudget(
      services,
      { letters, idOf: ({ code }) => `event:${id}:remind:${today}:${code}` },
      at,
    );
    const reached = new Set(found.map(({ person }) => person.code).filter((code) => !paused.includes(code)));
    const untold = people.filter(({ code }) => !reached.has(code)).map(({ name }) => name);
    return { silent: people.length, sent, later: later.length, untold };
  });
  if (done.silent === 0) await talk.say("convene-remind-nobody");
  else await talk.tell(remindedText(done));
  await sayUntold(talk, services, me, { names: done.untold, say: "convene-unasked" });
  await talk.offer([{ label: phrase("convene-button-open"), command: eventLine.show(id) }]);
}

/** How many were asked, and how many not; of nobody nothing is said. */
function remindedText({ sent, later }: { sent: number; later: number }): Phrase {
  if (sent === 0 && later === 0) return phrase("convene-reminded-nobody");
  if (later === 0) return phrase("convene-reminded", { sent: String(sent) });
  if (sent === 0) return phrase("convene-reminded-later", { later: String(later) });
  return phrase("convene-reminded-some", { sent: String(sent), later: String(later) });
}
