import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isPrepared } from "../../src/rules/events/check-in-time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import { countsOf, namesOf } from "./answers.ts";
import { type ConveneServices, theirEvent } from "./convene-services.ts";
import { decideButtons, waitingIn } from "./waiting.ts";

/** One event: how many answered what, and what can be done. */
export async function showEvent(talk: Talk, services: ConveneServices, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const { what, counts, state, waiting, isOpen, isNear, isBegun } = await talk.call(async () => {
    const event = await theirEvent(services, me, id, today);
    return {
      what: eventText(words, event.facts, today),
      counts: countsOf(event),
      state: event.state,
      waiting: waitingIn(event, await namesOf(services, event, today)),
      isNear: event.state === "called" && isPrepared(event.facts, at),
      isBegun: event.facts.startsAt <= at,
      isOpen: event.state === "called" && event.facts.endsAt > at,
    };
  });
  if (state === "cancelled") return talk.say("convene-is-cancelled", { title: what });
  await talk.say("convene-shown", { what, ...counts });
  await talk.offer([
    ...decideButtons(id, waiting),
    ...(isNear ? [{ label: phrase("check-in-button-open"), command: checkInLine.show(id) }] : []),
    ...(isBegun
      ? [
          {
            label: phrase(state === "closed" ? "closing-button-show" : "closing-button-close"),
            command: closingLine.show(id),
          },
        ]
      : []),
    { label: phrase("convene-button-answers"), command: eventLine.answers(id) },
    { label: phrase("attendance-button"), command: paperLine.ofEvent("diemdanh", id) },
    ...(isOpen ? openButtons(id) : []),
    { label: phrase("convene-button-again"), command: eventLine.again(id) },
  ]);
}

function openButtons(id: string): Shortcut[] {
  return [
    { label: phrase("convene-button-remind"), command: eventLine.remind(id) },
    { label: phrase("convene-button-change"), command: eventLine.change(id) },
    { label: phrase("convene-button-invite"), command: eventLine.invite(id) },
    { label: phrase("convene-button-cancel"), command: eventLine.cancel(id) },
  ];
}
