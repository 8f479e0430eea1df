import { SendFailure, type SendOutcome } from "../../chat/message/channel.ts";
import { isNotConnected, networkCode } from "../not-connected.ts";
import { BotRefused, BotUnheard } from "./client.ts";
import { TIMINGS } from "./limits.ts";

const LOST_CHAT = /chat not found|blocked/i;

/** What is known about a failed message. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof BotRefused) return new SendFailure(refusalOf(error), error);
  if (error instanceof BotUnheard) {
    const { status } = error;
    // A gateway's page instead of JSON: the platform's own front end refused it.
    if (status >= 400 && status !== 504) return new SendFailure({ kind: "down" }, error);
    return new SendFailure({ kind: isNotConnected(networkCode(error.cause)) ? "down" : "unsure" }, error);
  }
  if (error instanceof SendFailure) return error;
  return new SendFailure({ kind: "unsure" }, error);
}

function refusalOf({ code, message }: BotRefused): SendOutcome {
  if (code === 429) return { kind: "wait", ms: TIMINGS.restMs };
  if (code === 403 || LOST_CHAT.test(message)) return { kind: "gone" };
  if (code === 400 || code === 404 || code === 413) return { kind: "rejected" };
  return { kind: "down" };
}
