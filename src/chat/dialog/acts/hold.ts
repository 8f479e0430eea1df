import { breaksOff, saysEnough } from "../../../rules/reading/talk/pieces.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { Aside, AsideMeaning, GivenAnswer } from "../../message/question.ts";
import type { ReplyContext } from "../../reading/reply.ts";
import { added, ownWordsOf } from "../additions.ts";
import { asideOn } from "../asides.ts";
import type { AnyFlow } from "../flow.ts";
import { questionId } from "../question-id.ts";
import type { Scene } from "../scene.ts";
import { shown } from "../shown.ts";
import { asContent } from "./gather.ts";

/**
 * Whether an answer in one's own words breaks off where a flow keeps no draft, and so may end with it: nothing could be added to it
 * then. It is held until all of it is there.
 */
export function isToBeHeld(flow: AnyFlow, { pending }: Dialog, answer: GivenAnswer): answer is string {
  const words = ownWordsOf({ pending, answer });
  return !flow.keepsDraft && typeof answer === "string" && words !== undefined && breaksOff(words);
}

/** Asks whether there is more, in front of the question, which still waits. */
export function hold(scene: Scene, { pending }: Dialog, answer: string): void {
  const { words, incoming } = scene;
  const aside: Aside = {
    id: questionId(pending.id, incoming.key),
    text: words.text("gather-held", { answer: shown({ pending }, answer) }),
    options: [{ value: "enough", label: words.label("gather-enough"), means: { answer } }],
    holds: answer,
  };
  scene.setPending({ aside });
  scene.askAgain();
}

/**
 * What a message is to words that are held: all there is, or more of them, or a doubt whether it is more.
 * @returns what is to be done; nothing where it is something else, while they stay held
 */
export function meansToHeld(
  scene: Scene,
  top: Dialog,
  { held, reply }: { held: string; reply: ReplyContext },
): { means: AsideMeaning } | { more: string } | { doubt: Aside } | undefined {
  const { typed, words, incoming } = scene;
  if (typed === "") return undefined;
  if (saysEnough(typed)) return { means: { answer: held } };
  const read = asContent(scene, reply);
  if (read.does !== "answer" && read.does !== "confirm") return undefined;
  const { aside: _, ...pending } = top.pending;
  const whole = added({ pending, answer: held }, typed, "piece");
  if (typeof whole !== "string") return undefined;
  if (read.does === "answer") return { more: whole };
  const doubt = asideOn(words, pending, { read, said: typed, key: incoming.key });
  const options = doubt?.options.map((option) =>
    typeof option.means === "object" && "answer" in option.means
      ? { ...option, means: { answer: whole } }
      : option,
  );
  return doubt && options && { doubt: { ...doubt, options, holds: held } };
}
