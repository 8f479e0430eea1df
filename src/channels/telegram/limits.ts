import type { PaceLimits } from "../../chat/pace/pace-book.ts";

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const TELEGRAM_PACE: PaceLimits = {
  messagesASecond: 30,
  noticesASecond: 29,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};

/**
 * UTF-16 units after entities, of what is sent (https://core.telegram.org/bots/api#sendmessage) and of what comes in
 * (https://core.telegram.org/bots/api#message).
 */
export const LONGEST_TEXT = 4096;
/** https://core.telegram.org/bots/api#senddocument */
export const LONGEST_CAPTION = 1024;
/** With some room for what goes beside it: https://core.telegram.org/bots/api#senddocument */
export const LARGEST_FILE = 49 * 1024 * 1024;
/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const LONGEST_BUTTON_BYTES = 64;

/** The only kinds of update that the bot is sent: https://core.telegram.org/bots/api#update */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** After this a call is given up; well within a chat's lease, so that nobody else sends the same message meanwhile. */
export const CALL_SECONDS = 20;
/** A file is given a second more for each of these: 1 Mbit/s, a slow line out. */
const BYTES_A_SECOND = 125_000;

/** From this size on, bytes, a file has a client of its own with the time that it takes. */
export const LARGE_FILE = 1024 * 1024;

/** How long a call with so many bytes may take; the chat is held on to meanwhile. */
export function uploadSeconds(bytes: number): number {
  return CALL_SECONDS + Math.ceil(bytes / BYTES_A_SECOND);
}

/** How long Telegram holds a poll without news; below {@link CALL_SECONDS}. */
export const POLL_SECONDS = 15;
/** The most updates in one poll: https://core.telegram.org/bots/api#getupdates */
export const BATCH = 100;
/** Telegram keeps an update for a day: https://core.telegram.org/bots/api#getting-updates */
export const UPDATE_KEPT_MS = 24 * 60 * 60 * 1000;
