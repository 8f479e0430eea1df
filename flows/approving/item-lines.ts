import type { Option } from "../../src/chat/message/outgoing.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { clipped } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { Item } from "./needs.ts";

/** Two lines of a phone: a long note is read where the deed is asked about alone. */
const MOST_LINE = 90;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 60;

/** A line for each person, and below it one for each deed. */
export function itemLines(words: Words, items: readonly Item[], today: Day): string[] {
  const isMixed = new Set(items.map(({ unit }) => unit)).size > 1;
  return items.flatMap(({ deed, name, unit }, place) => {
    const [{ cadre, evidence = [] }] = deed;
    const isNew = items[place - 1]?.deed[0].cadre !== cadre;
    const what = clipped(bareDeedText(words, deed, today), MOST_LINE);
    const line =
      evidence.length > 0
        ? words.text("approve-line-evidence", { what, count: String(evidence.length) })
        : words.text("approve-line", { what });
    const person = isMixed
      ? words.text("approve-person-unit", { name, unit })
      : words.text("approve-person", { name });
    return isNew ? [person, line] : [line];
  });
}

/**
 * The deeds as options, each with its person's name.
 * @param textOf `deedText` where it matters how each stands
 */
export function optionsOf(
  words: Words,
  items: readonly Item[],
  today: Day,
  textOf: typeof bareDeedText = bareDeedText,
): Option[] {
  const optionText = ({ deed, name }: Item) =>
    words.text("approve-option", { name, what: textOf(words, deed, today) });
  return clippedApart(items, optionText, MOST_LABEL).map(([{ deed }, label]) => ({
    value: deed[0].ref,
    label,
  }));
}
