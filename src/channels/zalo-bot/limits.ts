import type { PaceLimits } from "../../chat/pace/pace-book.ts";

/** https://docs.zaloplatforms.com/docs/BOT/apis/sendMessage */
export const LONGEST_TEXT = 2000;

/** The platform states no limit; a new account gets 429 when it is too fast. */
export const ZALO_BOT_PACE: PaceLimits = {
  messagesASecond: 10,
  noticesASecond: 5,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};

/** After this a call is given up; within a chat's lease. */
export const CALL_MS = 15_000;
/** How long the platform holds a poll without news. */
export const POLL_SECONDS = 20;
/** A poll that is not answered by then is dead. */
export const POLL_MS = (POLL_SECONDS + 10) * 1_000;
export const TIMINGS = {
  /** How long to rest after a 429, which does not say. */
  restMs: 30_000,
};
