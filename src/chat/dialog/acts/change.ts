import { clipped } from "../../../words/spoken.ts";
import { type Phrase, phrase } from "../../../words/words.ts";
import type { Answered, Dialog, Undo } from "../../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../../message/question.ts";
import type { AnyFlow } from "../flow.ts";
import { answerText, backTo, isSame } from "../going-back.ts";
import type { Scene } from "../scene.ts";
import { continueFlow } from "../step.ts";
import { LONGEST_ANSWER, reopen } from "./back.ts";
import { givenBefore, orAnew, take } from "./run.ts";

/** Characters of a question by which it is named. */
const LONGEST_NAME = 60;

/** An earlier answer as it is to be. */
export interface Change {
  /** In the dialog's trail. */
  place: number;
  answer: GivenAnswer;
  /** Said in front of the question that waits. */
  echo: Phrase;
  /** How it can be taken back; left out: it cannot. */
  undo?: Undo["label"];
}

/**
 * Gives an earlier question another answer, while the person stays where the dialog is: the answers after it are given again,
 * as after going back (decision 20). An answer that the flow refuses changes nothing, and why is said.
 */
export async function changeAnswer(scene: Scene, flow: AnyFlow, top: Dialog, change: Change): Promise<void> {
  const { place, answer, echo, undo: label } = change;
  const earlier = top.trail?.[place];
  const dialog = backTo(top, place, scene.incoming.at);
  if (!earlier || !dialog) return scene.askAgain();
  const also = [...(earlier.also ?? []), scene.incoming.message];
  await orAnew(scene, flow, top, async () => {
    const step = await continueFlow(
      flow,
      dialog,
      { answer, message: earlier.message, also },
      scene.context(),
    );
    if (step.refused !== undefined) {
      scene.said.text(step.refused);
      return label === "undo-changed" ? void reopen(scene, place, "back-to") : scene.remind();
    }
    scene.said.tell(echo);
    const last = await givenBefore(scene, flow, step, top.pending);
    scene.stack.drop();
    if (!last.next) return take(scene, last);
    const isThere = isSame(last.next.pending, top.pending);
    const { pending, ahead, reopened, askedAt } = isThere ? top : last.next;
    const undo: Undo | undefined = label && {
      label,
      under: pending.id,
      place,
      question: earlier.pending.text,
      before: earlier.answer,
    };
    const next = { ...last.next, pending, ahead, reopened, askedAt, undo };
    take(scene, { messages: isThere ? [] : last.messages, next });
    if (isThere) scene.remind();
    else scene.offerUndo();
  });
}

/** How an earlier question is called, by its first line. */
export function nameOf({ pending }: Pick<Answered, "pending">): string {
  const [line = ""] = pending.text.split("\n");
  return clipped(line.trim(), LONGEST_NAME);
}

/** An answer as it is shown in an echo. */
export function shown({ pending }: Pick<Answered, "pending">, answer: GivenAnswer): string {
  return clipped(answerText(pending, answer) || "–", LONGEST_ANSWER);
}

/** What is said when something was added to an answer. */
export function addedEcho(earlier: Answered, answer: GivenAnswer): Phrase {
  return phrase("added-to", { question: nameOf(earlier), answer: shown(earlier, answer) });
}
