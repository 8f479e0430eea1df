import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type Item, sameWords } from "../../src/rules/discussions/unit-lists.ts";
import { capitalised } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { listsSeen } from "./lists-seen.ts";

/** So many are offered beside the form's own suggestions; together they fit into an answer of one's own words. */
const MOST_OFFERED = 4;
const LONGEST_OFFERED = 100;

/** What one's unit and those above it agreed on, as one would pledge it: the newest, the own unit's first. */
export async function agreedToPledge(
  services: Pick<Services, "words" | "cadres" | "discussions">,
  cadre: Cadre,
  today: Day,
): Promise<string[]> {
  const seen = await listsSeen(services, cadre, today);
  const found = new Map<string, string>();
  for (const { items } of seen)
    for (const item of items.toReversed()) {
      const text = pledged(services.words, item);
      if ([...text].length <= LONGEST_OFFERED && !found.has(sameWords(text)))
        found.set(sameWords(text), text);
    }
  return [...found.values()].slice(0, MOST_OFFERED);
}

/** What should not be done is pledged as “Không …”. */
function pledged(words: Words, { list, text }: Item): string {
  const isNo = list === "should" || /^(?:không|khong|ko|đừng|chẳng|tránh)(?!\p{L})/iu.test(text);
  return capitalised(isNo ? text : words.text("lists-pledged-not", { text }));
}
