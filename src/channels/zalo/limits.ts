import type { PaceLimits } from "../../chat/pace/pace-book.ts";

/** Characters of one message. */
export const LONGEST_TEXT = 2000;

/** Zalo states no limit. About one message a second went through for long periods; bursts were refused (error 221). */
export const ZALO_PACE: PaceLimits = {
  messagesASecond: 1,
  noticesASecond: 0.8,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};

/** Reminders of a fan-out: below the pace, to leave room for digests and for what a rest has delayed. */
export const NOTICES_A_MINUTE = 40;

/** How long the channel waits, in milliseconds; tests wait less. */
export interface Timings {
  /** Logging in, and opening the socket until it has its key. */
  openMs: number;
  /** One message, without the time for its file; shorter than a chat's lease. */
  sendMs: number;
  /** How long a message waits for the login, or for the message before it. */
  holdMs: number;
  /** How often the socket is asked for news, since a dead one shows no sign by itself. */
  probeEveryMs: number;
  /** When the history takes longer than this to answer, the socket is dead. */
  answerMs: number;
  /** Messages of a thread that arrive within this time are put in order. */
  reorderMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** The first wait after another client has taken over, or Zalo has sent us away; it doubles. */
  takenOverMs: number;
  longestTakenOverMs: number;
  /** How often an invalid session is tried again; also as soon as its file changes. */
  invalidMs: number;
  /** How often that file, and the need to call the operator, is checked. */
  lookMs: number;
  /** After being taken over for this long, the operator is called. */
  longTakenOverMs: number;
  /** A take-over is past when none follows for this long. */
  calmMs: number;
  /** How often the same need is reported again, for those who could not be told before. */
  tellAgainMs: number;
  /** After unexplained refusals, how often the session is checked at most. */
  checkMs: number;
  /** How long a killed process keeps the account. */
  leaseMs: number;
  /** The first pause after error 221; it doubles. */
  restMs: number;
  longestRestMs: number;
}

/** A file is given a second more for each of these, 2 Mbit/s: all other messages of the account wait behind it. */
const BYTES_A_SECOND = 250_000;

/** How long so many bytes may take beside the message; the chat is held on to meanwhile. */
export function uploadMs(bytes: number): number {
  return Math.ceil((bytes / BYTES_A_SECOND) * 1000);
}

const MINUTE = 60_000;

export const TIMINGS: Timings = {
  openMs: 20_000,
  sendMs: 15_000,
  holdMs: 4_000,
  probeEveryMs: MINUTE,
  answerMs: 10_000,
  reorderMs: 150,
  firstRetryMs: 500,
  longestRetryMs: MINUTE,
  takenOverMs: MINUTE,
  longestTakenOverMs: 30 * MINUTE,
  invalidMs: 10 * MINUTE,
  lookMs: 2_000,
  longTakenOverMs: 10 * MINUTE,
  calmMs: MINUTE,
  tellAgainMs: 10 * MINUTE,
  checkMs: MINUTE,
  leaseMs: 30_000,
  restMs: MINUTE,
  longestRestMs: 16 * MINUTE,
};
