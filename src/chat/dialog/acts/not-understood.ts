import { missedAgain } from "../missed.ts";
import type { Scene } from "../scene.ts";

/**
 * Says why something was no answer, and asks again: the second time in a row shorter, never three times the same.
 * @param isOfFlow the flow refused this very answer, so why is said each time
 */
export function sayNotUnderstood(scene: Scene, why: string, isOfFlow = false): void {
  const { stack, said, words, incoming } = scene;
  const { top } = stack;
  if (!top) return;
  const { pending } = top;
  const times = scene.inRow("missed");
  if (times === 1) {
    said.text(why);
    scene.askAgain();
    return;
  }
  const again = missedAgain(words, pending, {
    said: scene.typed,
    why: isOfFlow ? why : undefined,
    key: incoming.key,
    times,
    isKept: stack.keepsAnswers(top),
  });
  if (again.options.length === 0) {
    said.text(again.text);
    return;
  }
  scene.setPending({ aside: again });
  scene.askAgain();
}
