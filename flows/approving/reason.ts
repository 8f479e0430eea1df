import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import type { Item } from "./needs.ts";

/** A reason is read on a phone. */
const LONGEST = 300;

/** Why deeds are not to count: their cadres hear it. */
export function askReason(talk: Talk, words: Words, items: readonly Item[], today: Day): Promise<string> {
  const [only, ...more] = items;
  const question =
    only && more.length === 0
      ? phrase("approve-ask-why-one", { name: only.name, what: bareDeedText(words, only.deed, today) })
      : phrase("approve-ask-why", { count: String(items.length) });
  return talk.askText(
    question,
    (text) =>
      [...text].length > LONGEST
        ? { no: phrase("approve-why-long", { most: String(LONGEST) }) }
        : { value: text.trim() },
    { why: true },
  );
}
