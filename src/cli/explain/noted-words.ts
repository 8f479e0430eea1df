import type { Phrase, PlainKey, WordArgs, WordKey, Words } from "../../words/words.ts";

/** Words that note which of them were said: what an answer is about is told by its key. */
export class NotedWords implements Words {
  readonly locale: Words["locale"];
  readonly edition: string;
  readonly keys: WordKey[] = [];
  readonly #words: Words;
  readonly #keyOf = new Map<string, WordKey>();

  constructor(words: Words) {
    this.#words = words;
    this.locale = words.locale;
    this.edition = words.edition;
  }

  text<K extends WordKey>(key: K, ...args: WordArgs<K>): string {
    return this.#noted(key, this.#words.text(key, ...args));
  }

  label(key: PlainKey): string {
    return this.#noted(key, this.#words.label(key));
  }

  say(phrase: Phrase): string {
    return this.#noted(phrase.key, this.#words.say(phrase));
  }

  /** The key of a text that was said. */
  keyOf(text: string): WordKey | undefined {
    return this.#keyOf.get(text);
  }

  /** The key of the text that an answer begins with; of several the longest. */
  keyBeginning(answer: string): WordKey | undefined {
    const said = [...this.#keyOf.keys()].filter((text) => text !== "" && answer.startsWith(text));
    return this.#keyOf.get(said.toSorted((a, b) => b.length - a.length)[0] ?? "");
  }

  forget(): void {
    this.keys.length = 0;
    this.#keyOf.clear();
  }

  #noted(key: WordKey, text: string): string {
    this.keys.push(key);
    this.#keyOf.set(text, key);
    return text;
  }
}
