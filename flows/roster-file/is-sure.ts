import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { type Phrase, type PlainKey, phrase, type Words } from "../../src/words/words.ts";

/** What is asked before the roster changes. */
interface Asked {
  readonly question: Phrase;
  readonly yes: PlainKey;
  /** Why a yes is not enough; empty where it is. */
  readonly doubts: string;
  /** The second, clear word. */
  readonly word: string;
}

/** A yes; and a second, clear word where much would be taken away. */
export async function isSure(
  talk: Talk,
  words: Words,
  { question, yes, doubts, word }: Asked,
): Promise<boolean> {
  if ((await talk.choose(question, { yes, no: "roster-file-no" })) === "no") return false;
  return doubts === "" || isSurer(talk, words, { doubts, word });
}

/** The second, clear word alone. */
export function isSurer(
  talk: Talk,
  words: Words,
  { doubts, word }: Pick<Asked, "doubts" | "word">,
): Promise<boolean> {
  const no = words.label("roster-file-no");
  const read = (text: string): Read<boolean> => {
    if (plain(text) === plain(word)) return { value: true };
    if (plain(text) === plain(no)) return { value: false };
    return { no: phrase("roster-file-word-wrong", { word }) };
  };
  return talk.ask(phrase("roster-file-surer", { doubts, word }), read, [
    { label: phrase("roster-file-no"), text: no },
  ]);
}
