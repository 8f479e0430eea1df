import type { CommandLine } from "../../command-lines/command-line.ts";
import type { Words } from "../../words/words.ts";
import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Message } from "../message/outgoing.ts";
import type { Services } from "../services.ts";
import type { Speaker } from "./speaker.ts";

/** The result of one step of a flow. `next` is the dialog that now waits for an answer; null when the flow is over. */
export interface Step {
  messages: Message[];
  next: Dialog | null;
  /** The line to be served after this flow. */
  line?: CommandLine | undefined;
  /** Why the answer was refused; the dialog is where it was. */
  refused?: string;
}

/** What a step needs besides the flow. `key` is the root of the keys that `call` hands out, `at` its "now". */
export interface StepContext {
  key: string;
  at: number;
  me: Speaker;
  services: Services;
  words: Words;
  /** What this person has left half-way in this chat. */
  paused: readonly Paused[];
}

/** A dialog that was left half-way, as it is offered. */
export interface Paused {
  /** By which it is taken up. */
  ref: string;
  command: string;
  question: string;
  /** What was answered before it. */
  answer: string;
  /** It may be done already, so it is never taken up unasked. */
  isDoubtful: boolean;
}
