import { phrase } from "../../../words/words.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import { readAnswer } from "../../reading/answers.ts";
import type { ReplyContext } from "../../reading/reply.ts";
import { asideOn } from "../asides.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { nameOf, shown } from "../shown.ts";
import { goBack, reopen } from "./back.ts";
import { changeAnswer } from "./change.ts";

/**
 * `à nhầm, 3`: what was said with the wish to correct is the answer to an earlier question, if it can be one for sure;
 * otherwise that question is asked again.
 */
export async function correct(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { place, text, reply }: { place: number; text: string; reply: ReplyContext },
): Promise<void> {
  const { words, canPress, incoming } = scene;
  const earlier = top.trail?.[place];
  if (!earlier) return goBack(scene);
  const read = readAnswer(earlier.pending, { kind: "text", text }, { canPress, reply });
  if ("answer" in read) {
    const [before, answer] = [shown(earlier, earlier.answer), shown(earlier, read.answer)];
    const echo = phrase("changed-to", { question: nameOf(earlier), before, answer });
    const change = { place, answer: read.answer, echo, undo: "undo-changed" as const };
    if (await changeAnswer(scene, flow, top, change)) scene.remind();
    return;
  }
  const aside =
    "reply" in read && asideOn(words, earlier.pending, { read: read.reply, said: text, key: incoming.key });
  reopen(scene, place, "back-to", aside || undefined);
}
