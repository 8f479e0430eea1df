import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { sumText } from "../../../src/words/deed-text.ts";
import { dateText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import type { SaidRead, Unsure } from "../shape.ts";

/**
 * All of its kind in a month or a week, told as a number: taken as it is where the ledger holds nothing of the kind since then. Else
 * what is kept may be among it, and it is asked whether it comes beside that.
 */
export async function orTotal(
  talk: Talk,
  { words, deeds }: Pick<Services, "words" | "deeds">,
  { me, read }: { me: Cadre; read: Unsure },
  today: Day,
): Promise<SaidRead> {
  const { since } = read;
  const [said] = read.offers;
  if (since === undefined || !said) return read;
  const kinds = new Set(said.map(({ kind }) => kind));
  const until =
    said
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? today;
  const held = await talk.call(async (key) => {
    const kept = await deeds.recent(me.code, today, key);
    return kept.filter(
      ({ kind, day }) => kind !== undefined && kinds.has(kind) && day >= since && day <= until,
    );
  });
  if (held.length === 0) return { value: said };
  const what = sumText(words, held);
  return { ...read, no: phrase("deed-ask-total", { from: dateText(since, today), what }) };
}
