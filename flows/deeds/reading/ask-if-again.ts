import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedEntries } from "../../../src/records/deeds/deed-entry.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { bareDeedText, deedText, type SpokenEntry } from "../../../src/words/deed-text.ts";
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

/**
 * What is meant by a deed that is like one which a head has refused: something else, an answer to the refusal, or nothing, which is
 * said. An answer is offered to its cadre, as long as none was given.
 * @param name whose deed it is, if not the speaker's
 */
export async function meantByStruck(
  talk: Talk,
  { words, cadres }: Pick<Services, "words" | "cadres">,
  { struck, name }: { struck: DeedEntries; name?: string },
  today: Day,
): Promise<"other" | "answer" | "none"> {
  const [{ decided }] = struck;
  const by = await talk.call(async () => (decided && (await cadres.person(decided.by, today))?.name) ?? null);
  const said = {
    what: bareDeedText(words, struck, today),
    by: by ?? words.label("approve-another-head"),
    reason: decided?.reason ?? "",
  };
  const question = name ? phrase("deed-ask-struck-of", { ...said, name }) : phrase("deed-ask-struck", said);
  const [other, none] = ["deed-same-yes", "deed-same-no"] as const;
  const means =
    name || decided?.answer
      ? await talk.choose(question, { other, none })
      : await talk.choose(question, { answer: "approve-button-answer", other, none });
  if (means === "none") await talk.say("deed-struck-left");
  return means;
}
