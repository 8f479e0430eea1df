import type { Likely } from "./likely-intents.ts";

/** Meanings that one answer serves: who has an initiative to hand in and who asks after theirs are shown the same list. */
export interface Answer {
  /** The likeliest of them. */
  readonly meaning: string;
  readonly alike: readonly string[];
  /** Of all of them together, from 0 to 1. */
  readonly share: number;
}

/**
 * Meanings by what answers them, the likeliest answer first.
 * @param likely the likeliest first
 * @param answerOf what answers a meaning; the same for those that one answer serves
 */
export function answersOf(likely: readonly Likely[], answerOf: (meaning: string) => string): Answer[] {
  const found = new Map<string, Answer>();
  for (const { meaning, share } of likely) {
    const answer = answerOf(meaning);
    const known = found.get(answer);
    found.set(answer, {
      meaning: known?.meaning ?? meaning,
      alike: [...(known?.alike ?? []), meaning],
      share: (known?.share ?? 0) + share,
    });
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}
