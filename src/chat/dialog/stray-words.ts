import { isPictures, isSmallTalk } from "../../rules/reading/small-talk.ts";
import type { PlainKey } from "../../words/words.ts";
import type { Content } from "../message/incoming.ts";
import type { PlainReader } from "../reading/plain-question.ts";

/** The one line for what is no command and no answer: what is friendly is answered in kind. */
export function wordFor(content: Content, plainly: PlainReader): PlainKey {
  if (content.kind === "unreadable")
    return content.what === "sticker" ? "small-talk-picture" : `answer-is-${content.what}`;
  if (content.kind !== "text") return "not-understood";
  if (isPictures(content.text)) return "small-talk-picture";
  if (plainly.thanks(content.text)) return "small-talk-thanks";
  return isSmallTalk(content.text) ? "small-talk" : "not-understood";
}
