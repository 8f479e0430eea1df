import { withoutCourtesy } from "../../../rules/reading/talk/courtesy.ts";
import { phrase } from "../../../words/words.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import { UNDO_PRESS } from "../../message/press.ts";
import { namedWhole } from "../../reading/labels.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { nameOf, shown } from "../shown.ts";
import { reopen } from "./back.ts";
import { changeAnswer } from "./change.ts";

/** Whether the message takes back what was answered or changed last: by its button, or later by the button's words. */
export function isUndo({ incoming: { content }, words }: Scene, top: Dialog): boolean {
  const { undo } = top;
  if (!undo || top.trail?.[undo.place]?.pending.text !== undo.question) return false;
  if (content.kind === "choice") return content.question === undo.under && content.value === UNDO_PRESS;
  if (content.kind !== "text") return false;
  const option = { value: UNDO_PRESS, label: words.label(undo.label) };
  return withoutCourtesy(content.text).some((line) => namedWhole([option], line).length > 0);
}

/** Takes it back. A question that was not shown yet, because more was waited for, is shown whole. */
export async function undoLast(scene: Scene, flow: AnyFlow, top: Dialog): Promise<void> {
  const { undo, trail = [], ...rest } = withoutAside(top);
  const isUnseen = top.pending.aside?.gathers !== undefined;
  const earlier = undo && trail[undo.place];
  if (!earlier) return scene.askAgain();
  const plain = { ...rest, trail };
  scene.stack.replaceTop(plain);
  const { place, before } = undo;
  if (before === undefined) return void reopen(scene, place, "back-to");
  const answer = shown(earlier, before);
  const echo = phrase("change-undone", { question: nameOf(earlier), answer });
  const done = await changeAnswer(scene, flow, plain, { place, answer: before, echo });
  if (!done) return;
  if (!isUnseen) return scene.remind();
  if (done.lead) scene.said.text(done.lead);
  scene.askAgain();
}

function withoutAside(dialog: Dialog): Dialog {
  const { aside, ...pending } = dialog.pending;
  return { ...dialog, pending };
}
