import type { Read } from "../../src/chat/dialog/talk.ts";
import { readOwnWords } from "../../src/rules/forms/own-words.ts";
import { phrase } from "../../src/words/words.ts";

/** Refuses a text that is too long and says how far it fits, since the text itself is still in the chat. */
export function readWords(text: string, most: number, mayBeEmpty: boolean): Read<string> {
  const read = readOwnWords(text, most);
  if (!("value" in read)) {
    const length = String(read.length);
    return { no: phrase("form-too-long", { length, most: String(most), until: read.fitsUntil }) };
  }
  return read.value === "" && !mayBeEmpty ? { no: phrase("form-text-empty") } : { value: read.value };
}
