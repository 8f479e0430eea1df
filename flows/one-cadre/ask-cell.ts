import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { KNOWN_POSITIONS } from "../../src/papers/roster/columns.ts";
import { type CellName, type Cells, readCell } from "../../src/papers/roster/read-field.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** Asks what one cell of a person's row holds, read as a roster's column is. */
export async function askCell(talk: Talk, field: CellName, today: Day, question?: Phrase): Promise<Cells> {
  if (field === "fullTime" || field === "civilServant") {
    const answer = await talk.choose(phrase(`cadre-ask-${field}`), { yes: "cadre-is", no: "cadre-is-not" });
    return { [field]: answer === "yes" };
  }
  const read = (text: string): Read<Cells> =>
    field === "name" && !/\S\s+\S/u.test(text.trim())
      ? { no: phrase("roster-name-wrong", { value: text.trim() }) }
      : readCell(field, text, today);
  const suggestions =
    field === "positions"
      ? KNOWN_POSITIONS.map((office) => ({ label: phrase("cadre-office", { office }), text: office }))
      : [];
  return talk.ask(question ?? phrase(`cadre-ask-${field}`), read, suggestions);
}
