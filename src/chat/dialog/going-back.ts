import { isDeepStrictEqual } from "node:util";
import { ReplayEngine } from "@grammyjs/conversations";
import type { Answered, Dialog } from "../mailbox/dialog-record.ts";
import type { GivenAnswer, PendingQuestion } from "../message/question.ts";

/**
 * The dialog as it was when an earlier question waited, which is asked again. What was answered after it is kept: it is
 * given again, without asking, where the flow comes to the same questions (decision 20).
 * @param place in the dialog's trail
 */
export function backTo(dialog: Dialog, place: number, at: number): Dialog | undefined {
  const { trail = [], ahead = [], reopened } = dialog;
  const answered = trail[place];
  if (!answered) return undefined;
  const state = structuredClone(dialog.state);
  ReplayEngine.reset(state, answered.before);
  const { pending, answer } = answered;
  return {
    ...dialog,
    state,
    pending: Array.isArray(answer) ? { ...pending, picked: answer } : pending,
    askedAt: at,
    trail: trail.slice(0, place),
    reopened: answered,
    ahead: [...trail.slice(place + 1), ...(reopened ? [reopened] : []), ...ahead],
  };
}

/** The earlier answer to the question that waits now, if it was answered before the person went back. */
export function answeredBefore(dialog: Dialog): { dialog: Dialog; answered: Answered } | undefined {
  const { ahead = [], pending } = dialog;
  const place = ahead.findIndex((each) => isSame(each.pending, pending));
  const answered = ahead[place];
  return answered && { dialog: { ...dialog, ahead: ahead.slice(place + 1) }, answered };
}

/** Nothing but the question's name may differ: what was said of one thing must not be taken as said of another. */
export function isSame(one: PendingQuestion, other: PendingQuestion): boolean {
  const asked = ({ text, kind, options, min }: PendingQuestion) => ({ text, kind, options, min });
  return isDeepStrictEqual(asked(one), asked(other));
}

/** An answer as the person knows it: the words of what was picked, or the words typed. */
export function answerText({ options = [] }: PendingQuestion, answer: GivenAnswer): string {
  if (typeof answer === "object" && "bytes" in answer) return answer.name;
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const own = typeof answer === "object" && "own" in answer ? [answer.own] : [];
  const picked = typeof answer === "object" && "own" in answer ? answer.picked : [answer].flat();
  return [...picked.map(labelOf), ...own].join(" · ");
}
