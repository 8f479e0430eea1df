import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { makeChange } from "./make-change.ts";
import { mustBeOf } from "./must-be-of.ts";
import { toldBy } from "./told-person.ts";
import { whichCadre } from "./which.ts";

const OFF_THE_LIST = / (?:ra )?(?:khỏi|khoi) (?:danh sách|danh sach)(?= |$)/iu;

/** `/canbo gỡ Bích`: leaves the roster. What was done stays in the reports of its time. */
export async function dismissCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters">,
  me: Cadre,
  line: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const told = await talk.call(() => toldBy(services, me, line.replace(OFF_THE_LIST, " "), today));
  const person = await whichCadre(talk, services, me, {
    words: told.who,
    question: phrase("cadre-ask-who-leaves"),
  });
  await mustBeOf(talk, services, me, { person, said: told.unitOf || told.unit });
  const { name, code, unit, unitName } = person;
  const wanted = {
    change: { does: "dismiss", code },
    units: [unit],
    about: phrase("cadre-dismiss-about", { name, unit: unitName }),
    from: told.from ?? undefined,
  } as const;
  if (await makeChange(talk, services, me, wanted)) await talk.say("cadre-dismissed", { name });
}
