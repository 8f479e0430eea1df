import { saysNotHeld } from "../talk/not-held.ts";
import { tellsOfOthersOnly } from "../talk/of-others-only.ts";
import { isPassedOn } from "../talk/passed-on.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { namesSpeaker } from "../told/days-that-were.ts";
import type { TypedLine } from "../words/typed-line.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { isPaid } from "./paid-work.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { speaksOfSome } from "./talk-of-hours.ts";

/** “cả lớp đi …, trừ mình” */
const EXCEPT_ME =
  /(?<!\p{L})(?:trừ|tru|thiếu|vắng|(?:không|khong|ko) có|khong co) (?:em|mình|minh|tui|tôi|tao)(?!\p{L})(?! (?:ra|đi|hao))/u;

/**
 * Whether a line that tells something says that it was no volunteer work of the speaker's: somebody else's, paid, passed on, or not held.
 * @param from where what is told begins
 * @param to where its hours stand, or the line ends
 * @param isToldOfOneself its like tell so surely of their speaker that only a person as the first to be named, with no word for the speaker, is somebody else
 */
export function isNoneOfOnesOwn(line: TypedLine, from: number, to: number, isToldOfOneself = false): boolean {
  const tellsOfOther = isToldOfOneself
    ? !namesSpeaker(line) && isAboutSomebodyElse(line, from, to)
    : isAboutSomebodyElse(line, from, to) ||
      isAboutAUnit(line, from, to) ||
      tellsOfAnother(line, from) ||
      (!namesSpeaker(line) && hasOtherDoer(line.source.slice(from, to)));
  return (
    tellsOfOther ||
    EXCEPT_ME.test(line.lower) ||
    isPassedOn(line) ||
    tellsOfOthersOnly(line) ||
    speaksOfSome(line.lower) ||
    saysNotHeld(line.lower) ||
    isPaid(line.lower)
  );
}
