import { goesOnFrom } from "../../../rules/reading/talk/pieces.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import { readAnswer } from "../../reading/answers.ts";
import type { ReplyContext, ReplyRead } from "../../reading/reply.ts";
import { added, ownWordsOf } from "../additions.ts";
import { wordsBeside } from "../beside.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { addTo } from "./add.ts";
import { reopen } from "./back.ts";
import { correct } from "./correct.ts";

/** A reading that can only be about the question that was quoted. */
const ABOUT_IT: ReadonlySet<ReplyRead["does"]> = new Set([
  "unsure",
  "yes-or-no",
  "no-such-number",
  "confirm",
  "unclear",
]);
const MORE = /(?<!\p{L})(?:nữa|nua)[.!\s]*(?:nhé|nha|ạ)?[.!\s]*$/iu;

/**
 * A reply that quotes an earlier question, or one's own message that answered it: adds to that answer, or takes its place;
 * never the answer to the question that waits.
 * @returns false when the words are about something else, such as a command
 */
export async function answerQuoted(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { place, reply }: { place: number; reply: ReplyContext },
): Promise<boolean> {
  const { incoming, typed, words, said, canPress } = scene;
  const earlier = top.trail?.[place];
  if (!earlier || typed === "") return false;
  const read = readAnswer(earlier.pending, incoming.content, { canPress, reply });
  const wish = "reply" in read ? read.reply : undefined;
  const before = ownWordsOf(earlier);
  const isMore = before !== undefined && (goesOnFrom(before, typed) || MORE.test(typed));
  const more = wish?.does === "addition" ? wish.text : isMore ? typed : undefined;
  if (more !== undefined && added(earlier, more, "addition") !== undefined) {
    await addTo(scene, flow, top, { place, text: more, how: isMore ? "piece" : "addition" });
    return true;
  }
  if (wish?.does === "back" && wish.rest === "") return reopen(scene, place, "back-to");
  if (wish?.does === "explain" || wish?.does === "skip" || wish?.does === "addition") {
    said.text(wordsBeside(words, earlier.pending, wish));
    scene.remind();
    return true;
  }
  if (wish && wish.does !== "back" && !ABOUT_IT.has(wish.does)) return false;
  const text = wish?.does === "back" ? wish.rest : typed;
  await correct(scene, flow, top, { place, text, reply });
  return true;
}
