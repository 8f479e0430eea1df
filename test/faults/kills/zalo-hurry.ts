/**
 * Preloaded into the program for a run of kills: at the pace that Zalo bears, one message a second, a run of thousands
 * would take hours. After "too many requests" it rests for seconds instead of a minute that doubles: longer than anybody in a run
 * waits for an answer.
 */
import { TIMINGS, ZALO_PACE } from "../../../src/channels/zalo/limits.ts";

Object.assign(ZALO_PACE, { messagesASecond: 60, noticesASecond: 6, chatBurst: 30 });
Object.assign(TIMINGS, { restMs: 5_000, longestRestMs: 20_000 });
