import { type Phrase, phrase, type WordArgs, type WordKey } from "../words/words.ts";

/** The line was typed wrongly, whatever is stored. The message points to the command's help; exit code 2. */
export class WrongUsage extends Error {
  readonly phrase: Phrase;

  constructor(said: Phrase) {
    super(said.key);
    this.name = "WrongUsage";
    this.phrase = said;
  }
}

/** Makes a {@link WrongUsage}: `throw wrongUsage("cli-period-wrong", { given })`. */
export function wrongUsage<K extends WordKey>(key: K, ...args: WordArgs<K>): WrongUsage {
  return new WrongUsage(phrase(key, ...args));
}
