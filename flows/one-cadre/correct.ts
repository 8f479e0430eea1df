import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { askCell } from "./ask-cell.ts";
import { makeChange } from "./make-change.ts";
import { whichCadre } from "./which.ts";

/** What of a person's row may be wrong, as it is asked. */
export const CELL_LABELS = {
  positions: "cadre-cell-positions",
  name: "cadre-cell-name",
  birthDate: "cadre-cell-birthDate",
  phone: "cadre-cell-phone",
  fullTime: "cadre-cell-fullTime",
  civilServant: "cadre-cell-civilServant",
} as const;

/** `/canbo sửa Bích`: one cell of a person's row. */
export async function correctCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters">,
  me: Cadre,
  words: string,
): Promise<void> {
  const person = await whichCadre(talk, services, me, {
    words,
    question: phrase("cadre-ask-who-corrected"),
  });
  const { name, unit } = person;
  const field = await talk.choose(phrase("cadre-ask-cell", { name }), CELL_LABELS);
  const today = dayOf(await talk.now());
  const fields = await askCell(talk, field, today);
  const isContact = field === "birthDate" || field === "phone";
  const wanted = {
    change: { does: "change", code: person.code, fields },
    units: [unit],
    about: phrase("cadre-correct-about", { name, unit: person.unitName }),
    from: isContact ? today : undefined,
  } as const;
  if (await makeChange(talk, services, me, wanted)) await talk.say("cadre-corrected", { name });
}
