import type { Words } from "../../words/words.ts";
import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Message } from "../message/outgoing.ts";
import type { Services } from "../services.ts";
import type { Speaker } from "./speaker.ts";

/** What one step of a flow came to. `next` is the dialog that now waits for an answer, null when the flow is over. */
export interface Step {
  messages: Message[];
  next: Dialog | null;
}

/** What a step needs beside the flow. `key` is the root of the keys that `call` hands out, `at` its "now". */
export interface StepContext {
  key: string;
  at: number;
  me: Speaker;
  services: Services;
  words: Words;
}
