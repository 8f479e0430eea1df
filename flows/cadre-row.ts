import type { Cadre } from "../src/records/people/cadre.ts";
import { fullDate } from "../src/words/full-date.ts";
import type { Words } from "../src/words/words.ts";

/** A person as the roster has them, a line for each column. For themselves and for their heads. */
export function cadreRow(words: Words, cadre: Cadre): string {
  const { name, rosterCode, unitName: unit, positions, fullTime, civilServant, birthDate, phone } = cadre;
  const mark = (is: boolean) => words.label(is ? "roster-value-yes" : "roster-value-no");
  return words.text("cadre-row", {
    name,
    code: rosterCode,
    unit,
    position: positions.join(", ") || words.label("roster-value-none"),
    fullTime: mark(fullTime),
    civilServant: mark(civilServant),
    birthDate: birthDate ? fullDate(birthDate) : words.label("roster-value-none"),
    phone: phone ?? words.label("roster-value-none"),
  });
}
