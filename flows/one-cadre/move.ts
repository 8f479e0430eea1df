import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askCell } from "./ask-cell.ts";
import { askUnit } from "./ask-unit.ts";
import { makeChange } from "./make-change.ts";
import { mustBeOf } from "./must-be-of.ts";
import { toldBy } from "./told-person.ts";
import { whichCadre } from "./which.ts";

/** `/canbo chuyển Bích, Chi đoàn 3`, `/canbo chuyển Bích sang Chi đoàn 3 từ 1/12`: to another unit, with the office there. */
export async function moveCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters">,
  me: Cadre,
  line: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const told = await talk.call(() => toldBy(services, me, line, today));
  const person = await whichCadre(talk, services, me, {
    words: told.who,
    question: phrase("cadre-ask-who-moves"),
  });
  // “Bích ở KV1 sang KV2” may be another Bích than the one found.
  if (told.unitOf !== told.unit) await mustBeOf(talk, services, me, { person, said: told.unitOf });
  const { name } = person;
  const where = { top: me.unit, question: phrase("cadre-ask-unit-to", { name }), words: told.unit };
  const unit = await askUnit(talk, services, where, today);
  const isSame = unit.code === person.unit;
  if (isSame && told.unit === "") throw refuse("cadre-move-nowhere", { name });
  const had = person.positions.join(", ");
  const office = told.cells.positions
    ? told.cells
    : await askCell(talk, "positions", today, phrase("cadre-ask-office-there", { name, had }));
  const wanted = {
    change: { does: "change", code: person.code, fields: { ...told.cells, ...office, unit: unit.code } },
    units: [person.unit, unit.code],
    about: isSame
      ? phrase("cadre-correct-about", { name, unit: unit.name })
      : phrase("cadre-move-about", { name, from: person.unitName, to: unit.name }),
    from: told.from ?? undefined,
  } as const;
  if (!(await makeChange(talk, services, me, wanted))) return;
  if (isSame) await talk.say("cadre-corrected", { name });
  else await talk.say("cadre-moved", { name, unit: unit.name });
}
