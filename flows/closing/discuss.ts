import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";

const NOTHING = "-";
const MOST_TEXT = 500;

/** After a sitting: what it found should be done and should not (IV.1), three short answers, each of which may be left out. */
export async function sayDiscussed(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const begun = await talk.now();
  const title = await talk.call(async () => {
    const { facts, state, discussed } = await eventToClose(services, me, id, begun);
    if (state !== "closed" || !eventKind(facts.kind).discusses || discussed)
      throw refuse("closing-discussed-before", { title: facts.title });
    return facts.title;
  });
  const should = await askShort(talk, "closing-ask-should");
  const shouldNot = await askShort(talk, "closing-ask-should-not");
  const next = await askShort(talk, "closing-ask-next");
  const at = await talk.now();
  await talk.call(async (key) => {
    await eventToClose(services, me, id, at);
    const said = { should, shouldNot, next };
    await services.events.act(id, { does: "discuss", said }, { key, by: me.code, at: new Date(at) });
  });
  await talk.settled();
  await talk.say(should + shouldNot + next === "" ? "closing-discussed-nothing" : "closing-discussed", {
    title,
  });
}

async function askShort(talk: Talk, question: PlainKey): Promise<string> {
  const said = await talk.askText(
    phrase(question),
    (text) => (text.length > MOST_TEXT ? { no: phrase("closing-text-long") } : { value: text }),
    { skip: { label: phrase("closing-skip"), text: NOTHING } },
  );
  return said === NOTHING ? "" : said;
}
