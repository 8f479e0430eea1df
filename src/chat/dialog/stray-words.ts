import { helpLine } from "../../command-lines/help-line.ts";
import { progressLine } from "../../command-lines/own-lines.ts";
import { asksForAnother } from "../../rules/reading/talk/for-another.ts";
import { isPictures, isSmallTalk, saysMoreThanYes } from "../../rules/reading/talk/small-talk.ts";
import { type PlainKey, phrase } from "../../words/words.ts";
import type { Content } from "../message/incoming.ts";
import type { PlainReader } from "../reading/plain-question.ts";
import type { Reply } from "./reply.ts";

/** The one line for what is no command and no answer: what is friendly is answered in kind. */
export function wordFor(content: Content, plainly: PlainReader): PlainKey {
  if (content.kind === "unreadable")
    return content.what === "sticker" ? "small-talk-picture" : `answer-is-${content.what}`;
  if (content.kind !== "text") return "not-understood";
  if (isPictures(content.text)) return "small-talk-picture";
  if (plainly.thanks(content.text)) return "small-talk-thanks";
  if (asksForAnother(content.text)) return "for-another";
  return isSmallTalk(content.text) && !saysMoreThanYes(content.text) ? "small-talk" : "not-understood";
}

/**
 * Says that a line was not understood: the second time in a row shorter, with what is asked for most, and in turns, so that
 * nobody reads the same three times.
 * @param before how many lines before it were not
 */
export function notUnderstoodAgain(said: Reply, before: number): void {
  const isOften = before % 2 === 0;
  said.tell(phrase(isOften ? "stray-still" : "stray-again"));
  if (isOften) return;
  said.offer([
    { label: phrase("stray-button-progress"), command: progressLine.show() },
    { label: phrase("stray-button-help"), command: helpLine.show() },
  ]);
}
