import { may } from "../../../rules/access/who-may.ts";
import { dayOf } from "../../../rules/calendar/time.ts";
import { dateText } from "../../../words/spoken.ts";
import { mayNot } from "../denials.ts";
import { isUntouched, lastAnswerOf, questionOf } from "../paused.ts";
import type { Scene } from "../scene.ts";
import { startAnew } from "./run.ts";

/** Goes on with a dialog that was left half-way, where it stood, and says what stands there. @param ref see `refOf` */
export function takeUp(scene: Scene, ref: string): Promise<void> | void {
  const { stack, catalogue, said, words, me, incoming } = scene;
  const paused = stack.paused.find(ref);
  const flow = paused && catalogue.byName(paused.flow);
  if (!paused || !flow) {
    said.text(words.label("paused-none"));
    return scene.remind();
  }
  if (!may(me.cadre, flow.permission)) {
    said.text(words.label(mayNot(me, flow)));
    return scene.remind();
  }
  const { top, all } = stack;
  const isTwin = top?.flow === paused.flow && top.args === paused.args && isUntouched(top);
  const under = isTwin ? all.slice(0, -1) : all;
  // As ever: a quick one may stand above a long one, and nothing else above anything.
  const isRoom =
    under.length === 0 || (stack.isQuick(paused) && !under.some((dialog) => stack.isQuick(dialog)));
  if (!isRoom) {
    said.text(words.label("paused-in-the-way"));
    return scene.remind();
  }
  if (isTwin) stack.drop();
  stack.paused.forget(ref);
  const { by, leftAt, isDoubtful, ...dialog } = paused;
  stack.put({ ...dialog, askedAt: incoming.at });
  if (dialog.version !== flow.version) return startAnew(scene, dialog, flow);
  const last = dialog.trail?.at(-1);
  const day = dateText(dayOf(leftAt), dayOf(incoming.at));
  const answer = lastAnswerOf(dialog);
  if (last) said.text(words.text("paused-goes-on", { day, question: questionOf(last), answer }));
  scene.askAgain();
}
