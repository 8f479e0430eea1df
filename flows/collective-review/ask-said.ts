import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { readVotes } from "../../src/rules/collective-reviews/read-said.ts";
import { FOUR_GOODS, type Good, type Votes } from "../../src/rules/collective-reviews/review-acts.ts";
import { clipped } from "../../src/words/clipped.ts";
import { goodName } from "../../src/words/collective-text.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";

/** Remarks are read on a phone, and stand in the minutes. */
export const MOST_REMARK = 1000;
const MOST_DECISION = 1000;
const MOST_REASON = 500;
const LATER = "-";

/** What the collective says of somebody. @param before what stands there; kept by a button @returns undefined: as it was */
export async function askRemark(
  talk: Talk,
  { name, before }: { name: string; before: string | undefined },
): Promise<string | undefined> {
  const question = before
    ? phrase("collective-ask-remark-again", { name, before })
    : phrase("collective-ask-remark", { name });
  const said = await talk.askText(question, (text) => readWords(text, MOST_REMARK, false), {
    help: phrase("collective-help-remark"),
    ...(before ? { skip: { label: phrase("collective-keep"), text: LATER } } : {}),
  });
  return before && said === LATER ? undefined : said;
}

/** Whether what was said below somebody's card is the remark about them. A longer one is asked for. */
export async function isRemark(talk: Talk, name: string, text: string): Promise<boolean> {
  if (!("value" in readWords(text, MOST_REMARK, false))) return false;
  const answers = { yes: "collective-remark-yes", no: "collective-remark-no" } as const;
  return (await talk.choose(phrase("collective-sure-remark", { name, text }), answers)) === "yes";
}

/** The rating that the collective has given; undefined: later. */
export async function askRating(
  talk: Talk,
  words: Words,
  { name, ratings }: { name: string; ratings: readonly string[] },
): Promise<string | undefined> {
  const picked = await talk.pick(phrase("collective-ask-rating", { name }), [
    ...ratings.map((rating, at) => ({ value: String(at), label: rating })),
    { value: LATER, label: words.label("collective-later") },
  ]);
  return ratings[Number(picked)];
}

/** How many of those who voted were for it; undefined: nobody voted. */
export async function askVotes(talk: Talk, name: string, most: number): Promise<Votes | undefined> {
  const votes = await talk.ask(phrase("collective-ask-votes", { name }), (text) => checkVotes(text, most), [
    { label: phrase("collective-no-votes"), text: LATER },
  ]);
  return votes ?? undefined;
}

function checkVotes(text: string, most: number): Read<Votes | null> {
  if (text.trim() === LATER) return { value: null };
  const votes = readVotes(text);
  if (!votes) return { no: phrase("collective-votes-unread", { given: clipped(text, 40) }) };
  const [agreed, of] = [String(votes.agreed), String(votes.of)];
  if (votes.agreed > votes.of) return { no: phrase("collective-votes-more", { agreed, of }) };
  if (votes.of > most) return { no: phrase("collective-votes-absent", { of, most: String(most) }) };
  return { value: votes };
}

/** Which of the four “được” were reached (III.2); undefined: later. */
export async function askGoods(
  talk: Talk,
  words: Words,
  { name, isProvisional }: { name: string; isProvisional: boolean },
): Promise<readonly Good[] | undefined> {
  const key = isProvisional ? "collective-ask-goods-provisional" : "collective-ask-goods";
  const answer = await talk.choose(phrase(key, { name }), {
    all: "collective-goods-all",
    some: "collective-goods-some",
    later: "collective-later",
  });
  if (answer === "later") return undefined;
  if (answer === "all") return FOUR_GOODS;
  const options = FOUR_GOODS.map((good) => ({ value: good, label: goodName(words, good) }));
  const lacking = await talk.pickMany(phrase("collective-ask-lacking", { name }), options, 1);
  return FOUR_GOODS.filter((good) => !lacking.includes(good));
}

/** What was decided about a dishonest or unserious one, in the collective's words; empty: nothing any more. */
export function askDecision(talk: Talk, name: string, before: string | undefined): Promise<string> {
  const question = before
    ? phrase("collective-ask-decision-again", { name, before })
    : phrase("collective-ask-decision", { name });
  return talk.askText(question, (text) => readWords(text, MOST_DECISION, true), {
    skip: { label: phrase(before ? "collective-decision-drop" : "collective-decision-none"), text: "" },
  });
}

export function askReason(talk: Talk, name: string): Promise<string> {
  return talk.askText(
    phrase("collective-ask-reason", { name }),
    (text) => readWords(text, MOST_REASON, false),
    { why: true },
  );
}
