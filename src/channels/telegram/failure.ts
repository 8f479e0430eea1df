import { GrammyError, HttpError } from "grammy";
import { SendFailure, type SendOutcome } from "../../chat/message/channel.ts";
import { isNotConnected } from "../not-connected.ts";
import { addressOfChat } from "./places.ts";

/** Refusals that mean a lost chat, although their code is 400. */
const LOST_CHAT =
  /chat not found|PEER_ID_INVALID|group chat was deactivated|have no rights to send|not enough rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i;

/** What is known about a failed message. The cause holds the method and Telegram's words, but neither token nor text. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof GrammyError) {
    const { method, error_code: code, description } = error;
    return new SendFailure(refusalOf(error), new Error(`${method}: ${code} ${description}`));
  }
  if (error instanceof HttpError) {
    const inner = Object(error.error);
    const told = [inner.code, inner.type].filter((word) => typeof word === "string").join(" ");
    return new SendFailure(networkOutcome(inner), new Error(`${error.message} ${told}`.trim()));
  }
  if (error instanceof SendFailure) return error;
  return new SendFailure({ kind: "rejected" }, error);
}

/** Milliseconds that Telegram asks to wait; undefined when it does not say. */
export function askedWaitMs(error: unknown): number | undefined {
  const { outcome } = failureOf(error);
  return outcome.kind === "wait" ? outcome.ms : undefined;
}

/** https://core.telegram.org/bots/api#making-requests */
function refusalOf({ error_code: code, description, parameters }: GrammyError): SendOutcome {
  if (code === 429) return { kind: "wait", ms: (parameters.retry_after ?? 1) * 1000 };
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: "moved", to: addressOfChat(parameters.migrate_to_chat_id) };
  if (code === 403 || (code === 400 && LOST_CHAT.test(description))) return { kind: "gone" };
  if (code === 504) return { kind: "unsure" };
  if (code === 400 || code === 413) return { kind: "rejected" };
  return { kind: "down" };
}

/** After a time-out, or when an open connection breaks, Telegram may or may not have the message. */
function networkOutcome(inner: { code?: unknown; type?: unknown; message?: unknown }): SendOutcome {
  // A gateway's page instead of JSON (502): Telegram's own front end refused it.
  if (inner.type === "invalid-json") return { kind: "down" };
  const message = typeof inner.message === "string" ? inner.message : "";
  if (/connect (ETIMEDOUT|ECONNRESET)|before secure TLS connection/.test(message)) return { kind: "down" };
  return { kind: isNotConnected(inner.code) ? "down" : "unsure" };
}

/** True when Telegram refused in these words. */
export function refusedWith(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && words.test(error.description);
}
