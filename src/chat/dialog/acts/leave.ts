import { mayNot } from "../denials.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";

/** @param later it is to be gone on with another time, which is not the same as giving it up */
export function leave(scene: Scene, later = false): void {
  const { stack, said, words, catalogue } = scene;
  const { top } = stack;
  if (later && top) said.text(words.label("dialog-later"));
  if (!top) said.text(words.label("dialog-none"));
  else if (!stack.keepsAnswers(top) || !top.trail?.length) said.text(words.label("dialog-left-unsaved"));
  else said.text(words.label(catalogue.byName(top.flow)?.keepsDraft ? "dialog-left" : "dialog-paused"));
  stack.pause();
  scene.remind();
}

/** Ends a dialog whose speaker has lost the right to it: consent withdrawn, app removed, office ended. */
export function endForbidden({ stack, said, words, me }: Scene, flow: AnyFlow): void {
  stack.clear();
  said.text(words.label(mayNot(me, flow)));
}
