import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type TellingNeeds, tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import { headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";

const MOST_LETTERS = 500;

/** `/donvi nhắn`: some words to the heads of one's unit, or of the nearest above of which somebody can be told. */
export async function writeToHead(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | TellingNeeds>,
  me: Cadre,
): Promise<void> {
  const said = await talk.askText(phrase("unit-ask-words"), (text) =>
    text.length > MOST_LETTERS ? { no: phrase("unit-words-long") } : { value: text },
  );
  const at = await talk.now();
  const names = await talk.call(async (key) => {
    const today = dayOf(at);
    const heads = await headsToTell(services, me.unit, { about: new Set([me.code]) }, today);
    const text = services.words.text("unit-words-passed-on", { name: me.name, unit: me.unitName, said });
    for (const { head, to } of heads)
      await tellCadre(services, head, { to, id: `words:${key}:${head.code}`, message: { text } }, at);
    return heads.map(({ head: { name } }) => name).join(", ");
  });
  if (names) await talk.say("unit-words-sent", { names });
  else await talk.say("unit-words-nobody");
}
