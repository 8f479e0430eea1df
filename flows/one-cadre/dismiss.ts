import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { makeChange } from "./make-change.ts";
import { readTold } from "./told-person.ts";
import { whichCadre } from "./which.ts";

/** `/canbo gỡ Bích`: leaves the roster. What was done stays in the reports of its time. */
export async function dismissCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters">,
  me: Cadre,
  line: string,
): Promise<void> {
  const { who, from } = readTold(line, { own: [], all: [] }, dayOf(await talk.now()));
  const person = await whichCadre(talk, services, me, {
    words: who,
    question: phrase("cadre-ask-who-leaves"),
  });
  const { name, code, unit, unitName } = person;
  const wanted = {
    change: { does: "dismiss", code },
    units: [unit],
    about: phrase("cadre-dismiss-about", { name, unit: unitName }),
    from,
  } as const;
  if (await makeChange(talk, services, me, wanted)) await talk.say("cadre-dismissed", { name });
}
