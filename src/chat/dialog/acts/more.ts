import { breaksOff } from "../../../rules/reading/talk/pieces.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { Aside, AsideMeaning, GivenAnswer } from "../../message/question.ts";
import { ownWordsOf } from "../additions.ts";
import { questionId } from "../question-id.ts";
import type { Scene } from "../scene.ts";
import { leadOf, shown } from "../shown.ts";
import type { Step } from "../step-context.ts";

/**
 * An answer in one's own words may come in several messages (decision 26). One that breaks off is kept like any, but instead
 * of the next question it is asked whether there is more.
 * @returns the step as it is to be taken
 */
export function askedForMore(
  scene: Scene,
  { pending, trail = [] }: Dialog,
  answer: GivenAnswer,
  step: Step,
): Step {
  const { next } = step;
  const words = ownWordsOf({ pending, answer });
  const place = trail.length;
  if (!next?.trail?.[place] || words === undefined || !breaksOff(words)) return step;
  const text = scene.words.text("gather-more", { answer: shown({ pending }, answer) });
  const lead = leadOf(step.messages, next.pending);
  const aside = gathering(scene, next, { place, text, lead, isAddition: false });
  return { ...step, messages: [], next: { ...next, pending: { ...next.pending, aside } } };
}

/** “Còn nữa không?”, in front of the next question. @param isAddition what was added can be taken back */
export function gathering(
  { words, incoming }: Scene,
  { pending }: Dialog,
  { place, text, lead, isAddition }: { place: number; text: string; lead: string; isAddition: boolean },
): Aside {
  const enough = { value: "enough", label: words.label("gather-enough"), means: "again" as AsideMeaning };
  const undo = { value: "undo", label: words.label("undo-added"), means: "undo" as AsideMeaning };
  return {
    id: questionId(pending.id, incoming.key),
    text,
    options: isAddition ? [enough, undo] : [enough],
    gathers: { place },
    ...(lead !== "" && { lead }),
  };
}
