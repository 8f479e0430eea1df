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
  const typed = text.trim() === "" ? ONE : text;
  return asRead(readDeedsLine(typed, command, context), { typed, example: `${lead}${example}` });
}

/** Without any word it is one. */
const ONE = "1";

/** What a line was, and a whole one that is right. */
interface Typed {
  readonly typed: string;
  readonly example: string;
}

/** What was read, or why it is not logged, in words. */
export function asRead(reading: DeedsReading, { typed, example }: Typed): SaidRead {
  if (reading.kind === "deeds") return asTotal(withNotes(saidAll(reading.deeds)), { typed, example });
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

/** “tháng này 3 buổi”: what is kept already may be among them, which only the ledger can tell. */
function asTotal(read: SaidRead, { typed, example }: Typed): SaidRead {
  if (!("value" in read)) return read;
  const [since] = read.value.flatMap(({ since }) => since ?? []).toSorted();
  if (since === undefined) return read;
  const no = phrase("deed-no-which-day", { got: clipped(typed.trim(), LONGEST_QUOTE), example });
  return { no, offers: [read.value], since };
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
