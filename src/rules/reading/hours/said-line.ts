import { withoutGreeting } from "../talk/greeting.ts";
import { withoutRequest } from "../talk/request-to-log.ts";
import { writtenOut } from "../words/phone-forms.ts";
import { wordsOfKeys } from "../words/typed-keys.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";

/**
 * A line of hours or deeds as it was meant: without a greeting and without words that only ask to write it down, with the words
 * that raw keys would have made, and with short forms written out.
 */
export function saidLine(text: string): TypedLine {
  const line = writtenOut(wordsOfKeys(text.normalize("NFC")));
  return typedLine(withoutRequest(withoutGreeting(line)));
}
