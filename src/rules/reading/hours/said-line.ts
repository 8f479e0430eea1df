import { withoutGreeting } from "../talk/greeting.ts";
import { wordsOfKeys } from "../words/typed-keys.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";

/** A line of hours as it was meant: without a greeting, and with the words that raw keys would have made. */
export function saidLine(text: string): TypedLine {
  return typedLine(withoutGreeting(wordsOfKeys(text)));
}
