import type { Phrase } from "../../../words/words.ts";
import type { Dialog, Undo } from "../../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../../message/question.ts";
import type { AnyFlow } from "../flow.ts";
import { backTo, isSame } from "../going-back.ts";
import type { Scene } from "../scene.ts";
import { leadOf } from "../shown.ts";
import { continueFlow } from "../step.ts";
import { reopen } from "./back.ts";
import { givenBefore, orAnew, take } from "./run.ts";

/** An earlier answer as it is to be. */
export interface Change {
  /** In the dialog's trail. */
  place: number;
  answer: GivenAnswer;
  /** Said in front of what follows. */
  echo?: Phrase;
  /** How it can be taken back; left out: it cannot. */
  undo?: Undo["label"];
}

/**
 * Gives an earlier question another answer, while the person stays where the dialog is: the answers after it are given again,
 * as after going back (decision 20). An answer that the flow refuses changes nothing, and why is said.
 * @returns what the flow says in front of the question that waits, which is still to be shown; undefined where all is said,
 * because the answer was refused or leads elsewhere
 */
export async function changeAnswer(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { place, answer, echo, undo: label }: Change,
): Promise<{ lead: string } | undefined> {
  const earlier = top.trail?.[place];
  const dialog = backTo(top, place, scene.incoming.at);
  if (!earlier || !dialog) return { lead: "" };
  const { message } = scene.incoming;
  const isItself = message === earlier.message; // edited
  const also = isItself ? earlier.also : [...(earlier.also ?? []), message];
  const given = { answer, message: earlier.message, ...(also && { also }) };
  return orAnew(scene, flow, top, async () => {
    const step = await continueFlow(flow, dialog, given, scene.context());
    if (step.refused !== undefined) {
      scene.said.text(step.refused);
      if (label !== "undo-changed" || !reopen(scene, place, "back-to")) scene.askAgain();
      return undefined;
    }
    if (echo) scene.said.tell(echo);
    const last = await givenBefore(scene, flow, step, top.pending);
    scene.stack.drop();
    if (!last.next) {
      take(scene, last);
      return undefined;
    }
    const isThere = isSame(last.next.pending, top.pending);
    const { pending, ahead, reopened, askedAt } = isThere ? top : last.next;
    const undo: Undo | undefined = label && {
      ...{ label, place, under: pending.id, question: earlier.pending.text },
      before: earlier.answer,
    };
    const next = { ...last.next, pending, ahead, reopened, askedAt, undo };
    scene.stack.put(next);
    if (isThere) return { lead: leadOf(last.messages, pending) };
    scene.said.add(last.messages);
    scene.offerUndo();
    return undefined;
  });
}
