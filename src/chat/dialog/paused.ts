import { may } from "../../rules/access/permissions.ts";
import { clipped } from "../../words/clipped.ts";
import { phrase } from "../../words/words.ts";
import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DialogStack } from "./dialog-stack.ts";
import type { AnyFlow } from "./flow.ts";
import type { Reply } from "./reply.ts";
import type { Speaker } from "./speaker.ts";
import type { Paused } from "./step-context.ts";

const LONGEST_QUESTION = 60;

/** What of the dialogs that were left half-way this person may still go on with, the newest first. */
export function pausedOf(stack: DialogStack, catalogue: Catalogue, { cadre }: Speaker): Paused[] {
  return stack.paused.toReversed().flatMap((dialog) => {
    const flow = catalogue.byName(dialog.flow);
    const [command] = flow?.commands ?? [];
    return flow && command && may(cadre, flow.permission) ? [{ command, question: questionOf(dialog) }] : [];
  });
}

/** The command of the dialog that “làm tiếp” means in one of the same flow that was only just begun. */
export function meantByGoingOn(stack: DialogStack, flow: AnyFlow): string | undefined {
  const isMeant = stack.top && isUntouched(stack.top, flow) && lastOf(stack, flow);
  return isMeant ? flow.commands[0] : undefined;
}

/** In front of the first question of a dialog: one of the same flow was left half-way. */
export function mentionPaused(said: Reply, stack: DialogStack, flow: AnyFlow): void {
  const paused = lastOf(stack, flow);
  if (paused) said.tell(phrase("paused-before", { question: questionOf(paused) }));
}

/** What was asked, without the examples behind it. */
function questionOf(dialog: Dialog): string {
  const [line = ""] = dialog.pending.text.split("\n");
  return clipped(/^[^?]+\?/u.exec(line)?.[0] ?? line, LONGEST_QUESTION);
}

/** The dialog of a flow that was left half-way last. */
export function lastOf({ paused }: DialogStack, flow: AnyFlow): Dialog | undefined {
  return paused.findLast((dialog) => dialog.flow === flow.name);
}

/** Nothing is answered yet in a dialog of this flow. */
export function isUntouched({ flow, trail = [] }: Dialog, { name }: AnyFlow): boolean {
  return flow === name && trail.length === 0;
}
