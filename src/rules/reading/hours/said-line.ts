import { withoutGreeting } from "../talk/greeting.ts";
import { withoutRequest } from "../talk/request-to-log.ts";
import { wordsOfKeys } from "../words/typed-keys.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";

/** As phones shorten it: `làm gtn 2 tiếng`. */
const VOLUNTEER_HOURS = /(?<!\p{L})(?:gtn|giờ tn)(?!\p{L})/giu;

/**
 * A line of hours or deeds as it was meant: without a greeting and without words that only ask to write it down, and with the
 * words that raw keys would have made.
 */
export function saidLine(text: string): TypedLine {
  const line = wordsOfKeys(text.normalize("NFC")).replaceAll(VOLUNTEER_HOURS, "giờ tình nguyện");
  return typedLine(withoutRequest(withoutGreeting(line)));
}
