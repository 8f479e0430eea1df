import { type Phrase, phrase, type WordArgs, type WordKey } from "./words.ts";

/**
 * What a person asked for cannot be done. Carries the kind answer as a phrase (what was wrong, one valid example, that
 * nothing was lost). It is sent to the person, never logged as an error.
 */
export class Refusal extends Error {
  readonly phrase: Phrase;

  constructor(said: Phrase) {
    super(said.key);
    this.name = "Refusal";
    this.phrase = said;
  }
}

/** Makes a {@link Refusal}: `throw refuse("hours-too-many", { max: 24 })`. */
export function refuse<K extends WordKey>(key: K, ...args: WordArgs<K>): Refusal {
  return new Refusal(phrase(key, ...args));
}
