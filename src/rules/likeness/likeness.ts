import { aligned } from "./align.ts";
import type { ReadText } from "./read-text.ts";

/** A sentence of one text that stands in the other, too; places of syllables. */
export interface Passage {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** How much of one text is another's words. */
export interface Likeness {
  /** Syllables that both have in the same sentences, without what everybody writes. */
  readonly shared: number;
  /** The same of the shorter one's own syllables, 0 to 1. */
  readonly share: number;
  readonly passages: readonly Passage[];
}

/** A stretch with fewer points is chance: eight words in a row reach it, or a dozen with a few others between. */
const LEAST_SCORE = 12;
/** Tried on test/fixtures/likeness: honest models on one theme stay under 0.1, also in the tone of papers; copies begin at 0.4. */
const LIKELY_SHARE = 0.28;
/** A paragraph taken over into a long text of one's own. */
const LIKELY_PARAGRAPH = { shared: 40, share: 0.1 };
/** Fewer words are a title, or a motto. */
const LEAST_SHARED = 10;

/**
 * Sentence for sentence, wherever it stands: so the order may be another, and words may be exchanged. Of both directions the smaller
 * counts, so that nothing is counted twice.
 */
export function likenessOf(one: ReadText, other: ReadText): Likeness {
  const [there, back] = [passagesOf(one, other), passagesOf(other, one)];
  const shared = Math.min(ownIn(one, there), ownIn(other, back));
  const least = Math.min(one.own, other.own);
  return { shared, share: least === 0 ? 0 : shared / least, passages: there };
}

/** Whether somebody should look: a person decides, never the program. */
export function isLikelyCopy({ shared, share }: Pick<Likeness, "shared" | "share">): boolean {
  if (shared < LEAST_SHARED) return false;
  return share >= LIKELY_SHARE || (shared >= LIKELY_PARAGRAPH.shared && share >= LIKELY_PARAGRAPH.share);
}

function passagesOf(one: ReadText, other: ReadText): Passage[] {
  const whole = other.syllables.map(({ key }) => key);
  return one.sentences.flatMap(({ first, last }) => {
    const sentence = one.syllables.slice(first, last + 1).map(({ key }) => key);
    const { score, pairs } = aligned(sentence, whole);
    if (score < LEAST_SCORE) return [];
    return [{ one: pairs.map(([at]) => first + at), other: pairs.map(([, at]) => at) }];
  });
}

function ownIn({ isCommon }: ReadText, passages: readonly Passage[]): number {
  return passages.flatMap(({ one }) => one).filter((at) => !isCommon[at]).length;
}
