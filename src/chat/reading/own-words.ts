import { withPartsDated } from "../../rules/reading/days/parts-been.ts";
import { bySpeaker } from "../../rules/reading/talk/speaker-by-kinship.ts";
import { isToldEnough } from "../../rules/reading/told/how-told.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { likelyTold } from "./likely-told.ts";

const AT_HAND = 32;

/** A line as its speaker means it at the moment in which it came, epoch milliseconds: in words and with days that every reader knows. */
export function inOwnWords(text: string, at: number): string {
  return withPartsDated(bySelf(text), at);
}

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
