import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { type CellName, type Cells, readCell } from "../../src/papers/roster/read-field.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

const OFFICES = ["Bí thư", "Phó Bí thư", "Ủy viên Ban Thường vụ", "Ủy viên Ban Chấp hành"];

/** Asks what one cell of a person's row holds, read as a roster's column is. */
export async function askCell(talk: Talk, field: CellName, today: Day, question?: Phrase): Promise<Cells> {
  if (field === "fullTime" || field === "civilServant") {
    const answer = await talk.choose(phrase(`cadre-ask-${field}`), { yes: "cadre-is", no: "cadre-is-not" });
    return { [field]: answer === "yes" };
  }
  const read = (text: string): Read<Cells> => readCell(field, text, today);
  const suggestions =
    field === "positions"
      ? OFFICES.map((office) => ({ label: phrase("cadre-office", { office }), text: office }))
      : [];
  return talk.ask(question ?? phrase(`cadre-ask-${field}`), read, suggestions);
}
