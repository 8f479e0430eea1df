import { ZaloApiError } from "zca-js";
import { SendFailure, type SendOutcome } from "../../../chat/message/channel.ts";
import { isNotConnected, networkCode } from "../../not-connected.ts";
import { CallFailed } from "./call.ts";

/** Too many requests: https://github.com/RFS-ADRENO/zca-js/issues/229 */
export const TOO_MANY = 221;
/** 123: blocked, or not in that group; 122: accepts nothing from strangers. */
const LOST_CHAT = [122, 123];
/** A wrong parameter, which no retry can help. */
const REJECTED = [114];
/** zca-js's own words for what it does not even try to send. */
const UNFIT = /is not allowed|exceed maximum|Missing message content|Invalid source type/i;
const STATUS = /^Request failed with status code (\d+)$/;

/** What is known about a failed message. The causes hold Zalo's words and codes, but neither text nor cookie. */
export function outcomeOf(error: unknown): SendOutcome {
  const cause = error instanceof CallFailed ? error.cause : error;
  const wasSent = error instanceof CallFailed && error.sent;
  if (cause instanceof ZaloApiError) return refusalOf(cause, wasSent);
  if (cause instanceof Error && UNFIT.test(cause.message)) return { kind: "rejected" };
  return wasSent && !isNotConnected(networkCode(cause)) ? { kind: "unsure" } : { kind: "down" };
}

function refusalOf({ code, message }: ZaloApiError, wasSent: boolean): SendOutcome {
  if (code !== null && LOST_CHAT.includes(code)) return { kind: "gone" };
  if (code !== null && REJECTED.includes(code)) return { kind: "rejected" };
  if (UNFIT.test(message)) return { kind: "rejected" };
  if (code !== null) return { kind: "unexplained" };
  const status = Number(STATUS.exec(message)?.[1] ?? 0);
  // A gateway's page: Zalo's front end refused it. A 504 or an unreadable answer may hide a success.
  if (status > 0 && status !== 504) return { kind: "down" };
  return { kind: wasSent ? "unsure" : "down" };
}

/** Zalo's code for a refusal. */
export function codeOf(error: unknown): number | undefined {
  const cause = error instanceof CallFailed ? error.cause : error;
  return cause instanceof ZaloApiError ? (cause.code ?? undefined) : undefined;
}

/** Keeps the reason and drops whatever else zca-js put into the error. */
export function failureWith(outcome: SendOutcome, error: unknown): SendFailure {
  const cause = error instanceof CallFailed ? error.cause : error;
  const words = cause instanceof Error ? cause.message.slice(0, 200) : "no answer";
  return new SendFailure(outcome, new Error(`Zalo: ${codeOf(error) ?? ""} ${words}`.trim()));
}
