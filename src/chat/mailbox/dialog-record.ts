import type { ReplayState } from "@grammyjs/conversations";
import type { SentFile } from "../message/incoming.ts";
import type { PendingQuestion } from "../message/question.ts";

/** What a flow is started with. */
export interface StartOfFlow {
  args: string;
  /** The platform's name of the message that started it. */
  message: string;
  edited: boolean;
  sent?: SentFile;
}

/** A dialog in progress, as stored in its chat's document. */
export interface Dialog extends StartOfFlow {
  flow: string;
  version: number;
  state: ReplayState;
  pending: PendingQuestion;
  /** When `pending` was asked, epoch milliseconds. */
  askedAt: number;
}
