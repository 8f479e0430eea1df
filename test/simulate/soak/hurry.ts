/**
 * Preloaded into the program of a soak: at the pace that the official bot keeps, one Monday's letters to its share of 2,000 people
 * take minutes, and a month has a dozen such days. After “too many requests” it rests for seconds.
 */
import { TIMINGS, ZALO_BOT_PACE } from "../../../src/channels/zalo-bot/limits.ts";

Object.assign(ZALO_BOT_PACE, { messagesASecond: 60, noticesASecond: 25 });
Object.assign(TIMINGS, { restMs: 5_000 });
