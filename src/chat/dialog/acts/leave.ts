import { may } from "../../../rules/access/who-may.ts";
import type { PlainKey } from "../../../words/words.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import { mayNot } from "../denials.ts";
import type { AnyFlow } from "../flow.ts";
import { isUntouched, questionOf } from "../paused.ts";
import type { Scene } from "../scene.ts";

/** @param later it is to be gone on with another time, which is not the same as giving it up */
export function leave(scene: Scene, later = false): void {
  const { stack, said, words } = scene;
  const { top } = stack;
  if (later && top) said.text(words.label("dialog-later"));
  said.text(words.label(top ? leftWord(scene, top) : "dialog-none"));
  const gone = stack.pause();
  if (gone) said.text(words.text("paused-too-many", { question: questionOf(gone) }));
  scene.remind();
}

/** What becomes of the answers in a dialog that is left. */
function leftWord({ stack, catalogue }: Scene, top: Dialog): PlainKey {
  if (!stack.keepsAnswers(top) || isUntouched(top)) return "dialog-left-unsaved";
  if (catalogue.byName(top.flow)?.keepsDraft) return "dialog-left";
  return stack.all.length > 1 ? "dialog-paused-above" : "dialog-paused";
}

/** Ends a dialog whose speaker has lost the right to it: consent withdrawn, app removed, office ended; and others of the kind. */
export function endForbidden(scene: Scene, flow: AnyFlow): void {
  const { stack, said, words, me, catalogue } = scene;
  stack.only((dialog) => {
    const its = catalogue.byName(dialog.flow);
    return its !== undefined && may(me.cadre, its.permission);
  });
  said.text(words.label(mayNot(me, flow)));
  scene.remind();
}
