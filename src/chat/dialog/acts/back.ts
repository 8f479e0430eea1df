import { phrase } from "../../../words/words.ts";
import type { Aside } from "../../message/question.ts";
import { isBy } from "../../reading/quoted.ts";
import { backTo } from "../going-back.ts";
import type { Scene } from "../scene.ts";
import { shown } from "../shown.ts";

/** Asks the question before the waiting one again, with what stood there. */
export function goBack(scene: Scene): void {
  const { length } = scene.stack.top?.trail ?? [];
  if (reopen(scene, length - 1, "back-to")) return;
  scene.said.text(scene.words.label("back-none"));
  scene.askAgain();
}

/** An answer was edited: its question is asked again, while its dialog goes on. */
export function reopenEdited(scene: Scene): void {
  const { message } = scene.incoming;
  const place = scene.stack.top?.trail?.findLastIndex((answered) => isBy(answered, message)) ?? -1;
  if (reopen(scene, place, "back-by-edit")) return;
  scene.said.text(scene.words.label("edit-of-answer"));
  scene.remind();
}

/**
 * Asks an earlier question again.
 * @param place in the trail
 * @param aside what was said along with it, which is in doubt
 * @returns false when there is no such question
 */
export function reopen(scene: Scene, place: number, why: "back-to" | "back-by-edit", aside?: Aside): boolean {
  const { stack, said, incoming } = scene;
  const answered = stack.top?.trail?.[place];
  const dialog = stack.top && backTo(stack.top, place, incoming.at);
  if (!answered || !dialog) return false;
  stack.replaceTop(dialog);
  said.tell(phrase(why, { before: shown(answered, answered.answer) }));
  if (aside) scene.setPending({ aside });
  scene.askAgain();
  return true;
}
