import { phrase } from "../../../words/words.ts";
import type { Answered } from "../../mailbox/dialog-record.ts";
import type { Aside } from "../../message/question.ts";
import { isBy } from "../../reading/quoted.ts";
import { backTo } from "../going-back.ts";
import type { Scene } from "../scene.ts";
import { shown } from "../shown.ts";

/** Asks the question before the waiting one again, or the one of a part that was named, with what stood there. */
export function goBack(scene: Scene, part?: number): void {
  const { trail = [], pending } = scene.stack.top ?? {};
  const isBegin = part === undefined && leadsOn(trail.at(-1));
  const isHere = part !== undefined && pending !== undefined && partOf({ pending }) === part;
  const place = part === undefined ? trail.length - 1 : placeOfPart(trail, part);
  if (!isHere && !isBegin && reopen(scene, place, "back-to")) return;
  if (!isHere) scene.said.text(scene.words.label(noneBefore(scene)));
  scene.askAgain();
}

/** “Làm tiếp” was no answer of the draft, and to be asked of it once more helps nobody. */
function leadsOn(last: Answered | undefined): boolean {
  return last?.pending.options?.some((option) => option.leadsOn && option.value === last.answer) === true;
}

/** What was drafted before this dialog began is not gone back to, but changed where the whole is looked over. */
function noneBefore({ stack, catalogue }: Scene): "back-none" | "back-none-of-draft" {
  const flow = stack.top && catalogue.byName(stack.top.flow);
  return flow?.keepsDraft ? "back-none-of-draft" : "back-none";
}

/** The first question of the part; where no question tells its part, the one that was asked in that place. */
function placeOfPart(trail: readonly Answered[], part: number): number {
  if (trail.some((answered) => partOf(answered) !== undefined))
    return trail.findIndex((answered) => partOf(answered) === part);
  return Math.min(part, trail.length) - 1;
}

/** `Tự kiểm điểm quý 4/2026 · Phần 2/6 · Gương mẫu (1/2)` is of part 2. */
function partOf({ pending }: Pick<Answered, "pending">): number | undefined {
  const [, part] = /(?:^|· )\p{L}+ (\d{1,2})\/\d{1,2}(?= ·|$)/mu.exec(pending.text) ?? [];
  return part === undefined ? undefined : Number(part);
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
