import type { Talk } from "../../src/chat/dialog/talk.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import { invitationText, tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type ConveneServices, unclosedEvent } from "./convene-services.ts";

/** The convener's word on somebody's substitute: both hear it. */
export async function decideSubstitute(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  { id, who, takes }: { id: string; who: string; takes: boolean },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const done = await talk.call(async (key) => {
    const event = await unclosedEvent(services, me, id, at);
    const answer = event.people.get(who)?.answer;
    if (answer?.says !== "substitute") throw refuse("convene-no-substitute");
    const { substitute } = answer;
    const does = takes ? ("take-substitute" as const) : ("refuse-substitute" as const);
    const act = await services.events.act(
      id,
      { does, who, substitute },
      { key, by: me.code, at: new Date(at) },
    );
    const [person, other] = await Promise.all(
      [who, substitute].map((code) => services.cadres.person(code, today)),
    );
    const names = {
      name: person?.name ?? words.label("convene-name-left"),
      by: other?.name ?? words.label("convene-name-left"),
    };
    if (!act?.took) return { ...names, took: false };
    const what = eventText(words, event.facts, today);
    const said = { by: names.by, what, convener: me.name };
    const text = words.text(
      takes ? "convene-substitute-taken-news" : "convene-substitute-refused-news",
      said,
    );
    const buttons = takes
      ? []
      : [
          { label: "convene-button-come" as const, command: invitedLine.come(id) },
          { label: "convene-button-send" as const, command: invitedLine.send(id) },
        ];
    if (person)
      await tellOfEvent(services, [person], { id: `event:${id}:substitute:${key}`, text, buttons }, at);
    if (other && takes) {
      const call = invitationText(words, { facts: event.facts, by: me }, today);
      const sent = words.text("convene-sent-instead", { name: names.name, call });
      await tellOfEvent(
        services,
        [other],
        {
          id: `event:${id}:sent:${key}`,
          text: sent,
          buttons: [
            { label: "convene-button-come", command: invitedLine.come(id), says: "yes" },
            { label: "convene-button-decline", command: invitedLine.decline(id) },
          ],
          files: event.facts.files,
          filesOf: event.convener,
        },
        at,
      );
    }
    return { ...names, took: true };
  });
  const { took, ...names } = done;
  if (!took) return talk.say("convene-substitute-decided", names);
  await talk.say(takes ? "convene-substitute-taken" : "convene-substitute-refused", names);
}
