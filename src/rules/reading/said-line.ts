import { withoutGreeting } from "./greeting.ts";
import { wordsOfKeys } from "./typed-keys.ts";
import { type TypedLine, typedLine } from "./typed-line.ts";

/** A line of hours as it was meant: without a greeting, and with the words that raw keys would have made. */
export function saidLine(text: string): TypedLine {
  return typedLine(withoutGreeting(wordsOfKeys(text)));
}
