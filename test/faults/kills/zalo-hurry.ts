/**
 * Preloaded into the program for a run of kills: at the pace that Zalo bears, one message a second, a run of thousands
 * would take hours.
 */
import { ZALO_PACE } from "../../../src/channels/zalo/limits.ts";

Object.assign(ZALO_PACE, { messagesASecond: 60, noticesASecond: 6, chatBurst: 30 });
