import type { Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { askedText } from "../../src/jobs/letters/absence-letters.ts";
import { absentOne, mayDecide } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import type { AbsenceServices } from "./telling.ts";

/** What waits for the speaker, the oldest with its buttons. */
export async function showRequests(talk: Talk, services: AbsenceServices, me: Cadre): Promise<void> {
  const at = await talk.now();
  const { first, more } = await talk.call(async () => {
    const [first = null, ...others] = await requestsOf(services, me, at);
    return { first, more: others.length };
  });
  if (!first) return talk.say("absence-none-waits");
  await talk.say("standing-said", { text: first.text });
  if (more > 0)
    await talk.say("request-more", { count: String(more), command: slashed(awayLine.requests()) });
  await talk.offer([
    { label: phrase("absence-button-confirm"), command: awayLine.confirm(first.id, first.whose) },
    { label: phrase("absence-button-refuse"), command: awayLine.refuse(first.id, first.whose) },
  ]);
}

/** Those that this head may decide today, as they are told. */
export async function requestsOf(services: AbsenceServices, me: Cadre, at: number) {
  const today = dayOf(at);
  const found = await Promise.all(
    (await services.absences.open(at)).map(async ({ id, whose, absence }) => {
      const absent = await absentOne(services.cadres, whose, today);
      return absent && mayDecide(me, absent, absence.by)
        ? { id, whose, text: askedText(services.words, absent, absence, today) }
        : undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}
