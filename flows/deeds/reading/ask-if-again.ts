import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { deedText, type SpokenEntry } from "../../../src/words/deed-text.ts";
import { phrase } from "../../../src/words/words.ts";

const SOON_MS = 10 * 60_000;

type Parts = readonly [SpokenEntry, ...SpokenEntry[]];

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
  { parts, names }: { parts: Parts; names?: string },
  today: Day,
): Promise<boolean> {
  const what = deedText(words, parts, today);
  const question = names
    ? phrase("hours-others-ask-again", { what, names })
    : phrase("hours-ask-again", { what });
  // No yes and no: “ừ, gửi trùng đó” and “có, ghi thêm” both begin with a yes.
  const answer = await talk.choose(question, { again: "hours-again-yes", mistake: "hours-again-no" });
  if (answer === "mistake") await talk.say("hours-again-left");
  return answer === "again";
}

/**
 * Whether something else is meant than what the day holds already at the same place, or where no place was said: the same is
 * never counted twice (IV.2.2). If not, it says that nothing was added.
 * @param name whose deed it is, if not the speaker's
 */
export async function isAnother(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { held, name }: { held: Parts; name?: string },
  today: Day,
): Promise<boolean> {
  const what = deedText(words, held, today);
  const question = name ? phrase("deed-ask-same-of", { what, name }) : phrase("deed-ask-same", { what });
  // No yes and no: “đồng ý” says neither, and must not count a second time.
  const answer = await talk.choose(question, { another: "deed-same-yes", same: "deed-same-no" });
  if (answer === "same") await talk.say("hours-again-left");
  return answer === "another";
}
