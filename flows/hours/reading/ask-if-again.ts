import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { entryText } from "../../../src/words/deed-text.ts";
import { phrase } from "../../../src/words/words.ts";

const SOON_MS = 10 * 60_000;

/** The moment after which the same deed again, by another message, may be a mistake. @param at epoch milliseconds */
export function soonBefore(at: number): number {
  return at - SOON_MS;
}

/**
 * Whether the same deed again is meant. If not, it says that nothing was added.
 * @param names whom it was logged for, if not for the speaker
 */
export async function isMeantAgain(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { entry, names }: { entry: Pick<DeedEntry, "duty" | "amount" | "day" | "note">; names?: string },
  today: Day,
): Promise<boolean> {
  const what = entryText(words, entry, today);
  const question = names
    ? phrase("hours-others-ask-again", { what, names })
    : phrase("hours-ask-again", { what });
  const answer = await talk.choose(question, { yes: "hours-again-yes", no: "hours-again-no" });
  if (answer === "no") await talk.say("hours-again-left");
  return answer === "yes";
}
