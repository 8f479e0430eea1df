import { resumeLine } from "../../command-lines/form-lines.ts";
import { may } from "../../rules/access/who-may.ts";
import { clipped } from "../../words/clipped.ts";
import { phrase } from "../../words/words.ts";
import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Catalogue, Told } from "./catalogue.ts";
import type { DialogStack } from "./dialog-stack.ts";
import { type PausedDialogs, refOf } from "./paused-dialogs.ts";
import type { Reply } from "./reply.ts";
import { shown } from "./shown.ts";
import type { Speaker } from "./speaker.ts";
import type { Paused } from "./step-context.ts";

const LONGEST_QUESTION = 40;
const LONGEST_ANSWER = 24;

/** What of the dialogs that were left half-way this person may still go on with, the newest first. */
export function pausedOf({ paused }: DialogStack, catalogue: Catalogue, { cadre }: Speaker): Paused[] {
  return paused.all.toReversed().flatMap((dialog) => {
    const flow = catalogue.byName(dialog.flow);
    const [command] = flow?.commands ?? [];
    if (!flow || command === undefined || !may(cadre, flow.permission)) return [];
    const { isDoubtful = false } = dialog;
    return [
      { ref: refOf(dialog), command, question: questionOf(dialog), answer: lastAnswerOf(dialog), isDoubtful },
    ];
  });
}

/** The line that “làm tiếp” means in a dialog that was only just begun: the one left half-way that began with the same line, or which. */
export function meantByGoingOn({ top, paused }: DialogStack): Told | undefined {
  if (!top || !isUntouched(top)) return undefined;
  const [only, ...others] = paused.begunAs(top);
  if (!only) return undefined;
  const isSure = others.length === 0 && !only.isDoubtful;
  return { command: resumeLine.command, rest: isSure ? resumeLine.of(refOf(only)).args : "" };
}

/** In front of the first question of a dialog: one that began with the same line was left half-way. */
export function mentionPaused(said: Reply, paused: PausedDialogs, begun: Dialog): void {
  const last = paused.begunAs(begun).at(-1);
  if (last) said.tell(phrase("paused-before", { question: questionOf(last) }));
}

/** What was asked, without the examples behind it. */
export function questionOf({ pending }: Pick<Dialog, "pending">): string {
  const [line = ""] = pending.text.split("\n");
  return clipped(/^[^?]+\?/u.exec(line)?.[0] ?? line, LONGEST_QUESTION);
}

/** What was answered last, by which one of two dialogs that stand at the same question is known. */
export function lastAnswerOf({ trail = [] }: Dialog): string {
  const last = trail.at(-1);
  return last ? clipped(shown(last, last.answer), LONGEST_ANSWER) : "";
}

/** Nothing is answered yet in a dialog. */
export function isUntouched({ trail = [] }: Dialog): boolean {
  return trail.length === 0;
}
