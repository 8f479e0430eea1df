/**
 * Preloaded into the program of a soak: at the paces that platforms keep, one Monday's letters to 2,000 people take minutes, and a month
 * has a dozen such days; and since nobody in it reads, each answer of a form would wait for the second of the one before. After “too many
 * requests” both Zalos rest for a second. The worker sees at once that the clock has jumped.
 */
import { TELEGRAM_PACE } from "../../../src/channels/telegram/limits.ts";
import { ZALO_PACE, TIMINGS as ZALO_TIMINGS } from "../../../src/channels/zalo/limits.ts";
import { TIMINGS, ZALO_BOT_PACE } from "../../../src/channels/zalo-bot/limits.ts";
import { BEAT } from "../../../src/jobs/worker/beat.ts";

for (const pace of [TELEGRAM_PACE, ZALO_BOT_PACE, ZALO_PACE])
  Object.assign(pace, { messagesASecond: 200, noticesASecond: 100, chatBurst: 30 });
Object.assign(TIMINGS, { restMs: 1_000 });
Object.assign(ZALO_TIMINGS, { restMs: 1_000, longestRestMs: 4_000 });
Object.assign(BEAT, { lookEveryMs: 200 });
