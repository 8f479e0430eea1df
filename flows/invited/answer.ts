import type { Talk } from "../../src/chat/dialog/talk.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { callTo, type InvitedServices } from "./invited-services.ts";
import { tellDeclined } from "./substitute-declined.ts";

const MOST_REASON = 300;

/** One press: they come. Where seats are limited, as long as there are some. */
export async function accept(talk: Talk, services: InvitedServices, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const what = await talk.call(async (key) => {
    const event = await callTo(services, me, id, at);
    const coming = { does: "accept", who: me.code } as const;
    const done = await services.events.act(id, coming, { key, by: me.code, at: new Date(at) });
    if (!done?.took) throw refuse("invited-full", { what: event.facts.title });
    return eventText(services.words, event.facts, dayOf(at));
  });
  await talk.say("invited-coming", { what });
  await talk.offer([{ label: phrase("invited-button-not-after-all"), command: invitedLine.decline(id) }]);
}

function askWhy(talk: Talk, what: string): Promise<string> {
  return talk.askText(
    phrase("invited-ask-why", { what }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { why: true },
  );
}

/** Not coming, and why, where it was not said at once: the convener reads it. */
export async function decline(
  talk: Talk,
  services: InvitedServices,
  me: Cadre,
  { id, why }: { id: string; why?: string },
): Promise<void> {
  const begun = await talk.now();
  const what = await talk.call(async () =>
    eventText(services.words, (await callTo(services, me, id, begun)).facts, dayOf(begun)),
  );
  const reason = why && why.length <= MOST_REASON ? why : await askWhy(talk, what);
  const at = await talk.now();
  await talk.call(async (key) => {
    await callTo(services, me, id, at);
    const doing = { key, by: me.code, at: new Date(at) };
    const done = await services.events.act(id, { does: "decline", who: me.code, reason }, doing);
    if (done) await tellDeclined(services, { event: done.event, me, reason, key }, at);
  });
  await talk.say("invited-declined", { what });
  await talk.offer([{ label: phrase("invited-button-coming-after-all"), command: invitedLine.come(id) }]);
}
