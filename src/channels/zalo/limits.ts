import type { PaceLimits } from "../../chat/pace/pace-book.ts";

/** Characters of one message. */
export const LONGEST_TEXT = 2000;

/** Zalo names no limit; about one message a second was let through for long, bursts were not (error 221). */
export const ZALO_PACE: PaceLimits = {
  messagesASecond: 1,
  noticesASecond: 0.8,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};

/** Reminders of a fan-out: below the pace, which leaves room for digests and for what a rest has held up. */
export const NOTICES_A_MINUTE = 40;

/** How patient the channel is, in milliseconds; tests are less so. */
export interface Timings {
  /** Logging in, and opening the socket until it has its key. */
  openMs: number;
  /** One sending; a chat's lease is longer. */
  sendMs: number;
  /** Sending waits so long for the account to be logged in, or for the one before. */
  holdMs: number;
  /** So often the socket is asked for what is new, since a dead one says nothing by itself. */
  probeEveryMs: number;
  /** An answer from the history takes less, or the socket is dead. */
  answerMs: number;
  /** Messages of a thread that come within this are put in order. */
  reorderMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** After another client has taken over, or Zalo has sent us away: the first wait; it doubles. */
  takenOverMs: number;
  longestTakenOverMs: number;
  /** A session that is no longer valid is tried again so often, and as soon as its file changes. */
  invalidMs: number;
  /** How often that file is looked at, and whether the operator has to be called. */
  lookMs: number;
  /** Taken over for so long, the operator is called. */
  longTakenOverMs: number;
  /** Not taken over again for so long, it is over. */
  calmMs: number;
  /** So often the house is told the same: who could not be reached, or was not there, is told then. */
  tellAgainMs: number;
  /** Refused for unknown reasons, the session is checked at most so often. */
  checkMs: number;
  /** How long a process that was killed keeps the account. */
  leaseMs: number;
  /** After error 221: the first pause; it doubles. */
  restMs: number;
  longestRestMs: number;
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
