import { momentAt } from "../../src/rules/calendar/time.ts";
import { type DeedsCommand, readDeedsLine } from "../../src/rules/reading/deeds/deeds-line.ts";
import type { DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { readNote } from "../hours/reading/read-hours.ts";
import { type SaidAll, saidAll } from "./said-once.ts";
import type { ReadingWhen, SaidRead } from "./shape.ts";

const LONGEST_QUOTE = 40;

/** Reads what follows one of the commands that count in times; nothing at all is one of today. */
export function readDeeds(
  text: string,
  { command, lead, example }: { command: DeedsCommand; lead: string; example: string },
  when: ReadingWhen,
): SaidRead {
  const context = { now: momentAt(when.today, "23:59"), ...when };
  return asRead(readDeedsLine(text.trim() === "" ? ONE : text, command, context), `${lead}${example}`);
}

/** Without any word it is one. */
const ONE = "1";

/** What was read, or why it is not logged, in words. @param example a whole line that is right */
export function asRead(reading: DeedsReading, example: string): SaidRead {
  if (reading.kind === "deeds") return withNotes(saidAll(reading.deeds));
  const got = clipped(reading.got, LONGEST_QUOTE);
  if (reading.kind === "refuse")
    return { no: phrase(`deed-no-${reading.reason}`, { got, example }), offers: [] };
  const offers = reading.offers.map(saidAll);
  const alone = phrase(`deed-no-${reading.about}`, { got, example });
  return offers.length === 0
    ? { no: alone, offers }
    : {
        no: phrase(reading.about === "if-done" ? "deed-ask-if-done" : "deed-ask-which", { got }),
        offers,
        alone,
      };
}

function withNotes(said: SaidAll): SaidRead {
  const [first, ...more] = said;
  const noted: (typeof first)[] = [];
  for (const once of [first, ...more]) {
    const note = readNote(once.note);
    if ("no" in note) return { ...note, offers: [] };
    noted.push({ ...once, note: note.value });
  }
  return { value: [noted[0] ?? first, ...noted.slice(1)] };
}
