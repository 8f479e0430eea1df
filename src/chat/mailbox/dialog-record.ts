import type { ReplayState } from "@grammyjs/conversations";
import type { Incoming, SentFile } from "../message/incoming.ts";
import type { GivenAnswer, PendingQuestion } from "../message/question.ts";

/** What a flow is started with. */
export interface StartOfFlow {
  args: string;
  /** The platform's name of the message that started it. */
  message: string;
  edited: boolean;
  sent?: SentFile;
  /** What that message is a reply to. */
  quotes?: Incoming["quotes"];
}

/** A question that was answered, and the place in the flow just before its answer: operations begun, and done. */
export interface Answered {
  before: [number, number];
  pending: PendingQuestion;
  answer: GivenAnswer;
  /** When it came, epoch milliseconds. */
  at?: number;
  /** The platform's name of the message that answered it. */
  message: string;
  /** The names of those by which something was added. */
  also?: string[];
}

/** What was answered or changed last, as it can be taken back. */
export interface Undo {
  /** The question under which its button is shown; by its words it can be taken back later, too. */
  under: string;
  label: "undo-added" | "undo-changed" | "undo-own";
  /** Place in the trail, and the text of the question there. */
  place: number;
  question: string;
  /** The answer before; without one the question is asked again. */
  before?: GivenAnswer;
}

/** A dialog in progress, as stored in its chat's document. */
export interface Dialog extends StartOfFlow {
  flow: string;
  version: number;
  state: ReplayState;
  pending: PendingQuestion;
  /** When `pending` was asked, epoch milliseconds. */
  askedAt: number;
  /** The questions answered so far to which the person can go back, in order. */
  trail?: Answered[];
  /** The former answer of the question that waits, where the person has gone back to it. */
  reopened?: Answered;
  /** What was answered after the question to which the person has gone back. */
  ahead?: Answered[];
  undo?: Undo;
}

/** A dialog that was left half-way, with answers in it. */
export interface PausedDialog extends Dialog {
  /** Code of the cadre who left it: the account may be another's later. */
  by: string;
  /** Epoch milliseconds. */
  leftAt: number;
  /** Its line was gone through anew since, with other answers: only the person knows whether this one is still to be done. */
  isDoubtful?: true;
}
