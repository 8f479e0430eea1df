import { withPartsDated } from "../../rules/reading/days/parts-been.ts";
import { withLastEvening } from "../../rules/reading/talk/last-evening.ts";
import { bySpeaker } from "../../rules/reading/talk/speaker-by-kinship.ts";
import { isToldEnough } from "../../rules/reading/told/how-told.ts";
import { withPlainNegations } from "../../rules/reading/words/plain-negations.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { inWholePairs } from "../../rules/reading/words/usual-pairs.ts";
import { withWornUnmarked } from "../../rules/reading/words/worn-unmarked.ts";
import { likelyTold } from "./likely-told.ts";

const AT_HAND = 32;

/** A line as its speaker means it at the moment in which it came, epoch milliseconds: in words and with days that every reader knows. */
export function inOwnWords(text: string, at: number): string {
  return withPartsDated(bySelf(asMeant(text)), at);
}

/** In words that are whole, and have no other meaning. */
const asMeant: (text: string) => string = remembering(AT_HAND, (text) =>
  withLastEvening(withWornUnmarked(withPlainNegations(inWholePairs(text.normalize("NFC"))))),
);

/**
 * What somebody tells who calls themselves “chị”, “anh”, “chú”, in words that every reader knows; any other line as it is. Only where it then is like
 * what people tell of themselves, so that the rest may still be of somebody else.
 */
const bySelf: (text: string) => string = remembering(AT_HAND, (text) => {
  const own = bySpeaker(text);
  if (!own) return text;
  const how = likelyTold(own.text);
  return isToldEnough(how) || (own.isToBot && how === "rather") ? own.text : text;
});
