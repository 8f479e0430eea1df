import type { Catalogue } from "../dialog/catalogue.ts";
import type { Incoming } from "../message/incoming.ts";
import type { PendingQuestion } from "../message/question.ts";
import { commandInDialog } from "./command-in-words.ts";
import type { PlainReader } from "./plain-question.ts";
import type { ReplyContext } from "./reply.ts";

/** The waiting question, and since when (epoch milliseconds). */
export interface Waiting {
  pending: PendingQuestion;
  askedAt: number;
}

/** What a reply to the waiting question may be beside its answer. */
export function replyContext(
  incoming: Incoming,
  { askedAt }: Pick<Waiting, "askedAt">,
  catalogue: Catalogue,
  plainly: PlainReader,
): ReplyContext {
  return {
    command: (text) => commandInDialog(text, catalogue),
    told: (text) => catalogue.told(text, incoming.at),
    perhaps: (text) => catalogue.perhaps(text, incoming.at, plainly.allows),
    // What would only be refused is more likely the answer: “Báo cáo đúng số liệu”.
    asked(text) {
      const line = plainly.asked(text);
      const flow = line && catalogue.flow(line.command);
      return flow && !plainly.allows(flow.permission) ? undefined : line;
    },
    cooled: questionCooled(incoming, { askedAt }),
  };
}

/** Whether the question has waited for so long that the person need not remember it. */
export function questionCooled({ at }: Pick<Incoming, "at">, { askedAt }: Pick<Waiting, "askedAt">): boolean {
  return at - askedAt > QUESTION_COOLS_MS;
}

/** How long a question waits before a line without a command is no longer taken as its answer. */
const QUESTION_COOLS_MS = 12 * 60 * 60 * 1000;
