import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cells } from "../../src/papers/roster/read-field.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { askCell } from "./ask-cell.ts";
import { makeChange } from "./make-change.ts";
import { moveCadre } from "./move.ts";
import { mustBeOf } from "./must-be-of.ts";
import { toldBy } from "./told-person.ts";
import { type Known, whichCadre } from "./which.ts";

/** What of a person's row may be wrong, as it is asked. */
export const CELL_LABELS = {
  positions: "cadre-cell-positions",
  name: "cadre-cell-name",
  birthDate: "cadre-cell-birthDate",
  phone: "cadre-cell-phone",
  fullTime: "cadre-cell-fullTime",
  civilServant: "cadre-cell-civilServant",
} as const;

/** What is to be otherwise, said before the name: `sửa chức vụ Bích`. */
const SAID_FIRST: readonly (readonly [RegExp, keyof typeof CELL_LABELS])[] = [
  [/^(?:chức vụ|chuc vu)(?: (?:của|cua))? /iu, "positions"],
  [/^(?:họ tên|ho ten|tên|ten)(?: (?:của|cua))? /iu, "name"],
  [/^(?:ngày sinh|ngay sinh)(?: (?:của|cua))? /iu, "birthDate"],
  [/^(?:số điện thoại|so dien thoai|sđt|sdt)(?: (?:của|cua))? /iu, "phone"],
];

/** `/canbo sửa Bích`: one cell of a person's row, asked for; `/canbo sửa Bích, Phó Bí thư, từ 1/12`: those that are said. */
export async function correctCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters">,
  me: Cadre,
  line: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const [said, first] = SAID_FIRST.find(([pattern]) => pattern.test(line)) ?? [];
  const told = await talk.call(() => toldBy(services, me, said ? line.replace(said, "") : line, today));
  if (told.unit !== "" && told.unit !== told.unitOf) return moveCadre(talk, services, me, line);
  const person = await whichCadre(talk, services, me, {
    words: told.who,
    question: phrase("cadre-ask-who-corrected"),
  });
  await mustBeOf(talk, services, me, { person, said: told.unitOf });
  const { name, unit } = person;
  const fields = Object.keys(told.cells).length > 0 ? told.cells : await askWhich(talk, person, first);
  const isContact = Object.keys(fields).every((field) => field === "birthDate" || field === "phone");
  const wanted = {
    change: { does: "change", code: person.code, fields },
    units: [unit],
    about: phrase("cadre-correct-about", { name, unit: person.unitName }),
    from: told.from ?? (isContact ? today : undefined),
  } as const;
  if (await makeChange(talk, services, me, wanted)) await talk.say("cadre-corrected", { name });
}

async function askWhich(
  talk: Talk,
  { name }: Known,
  first: keyof typeof CELL_LABELS | undefined,
): Promise<Cells> {
  const field = first ?? (await talk.choose(phrase("cadre-ask-cell", { name }), CELL_LABELS));
  return askCell(talk, field, dayOf(await talk.now()));
}
