import { withoutGreeting } from "../talk/greeting.ts";
import { withoutRequest } from "../talk/request-to-log.ts";
import { writtenOut } from "../words/phone-forms.ts";
import { remembering } from "../words/remembering.ts";
import { wordsOfKeys } from "../words/typed-keys.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";

/** What waits at one moment to be read by one reader after another. */
const LINES_AT_HAND = 100;

/**
 * A line of hours or deeds as it was meant: without a greeting and without words that only ask to write it down, with the words
 * that raw keys would have made, and with short forms written out.
 */
export const saidLine = remembering(LINES_AT_HAND, (text): TypedLine => {
  const line = writtenOut(wordsOfKeys(text.normalize("NFC")));
  return typedLine(withoutRequest(withoutGreeting(line)));
});
