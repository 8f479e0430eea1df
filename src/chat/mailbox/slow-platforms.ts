import type { ChannelFacts } from "../message/channel.ts";
import type { Chats } from "./chat-document.ts";

/** Knows the platforms that take notices slowly, so that reminders on them are spread over a morning. */
export interface SlowPlatforms {
  /** Undefined where notices go at once. */
  noticesAMinute(channel: string): number | undefined;
  /** How many of its chats have messages in their outbox. */
  waiting(channel: string): Promise<number>;
}

export function createSlowPlatforms(chats: Chats, channels: readonly ChannelFacts[]): SlowPlatforms {
  const rates = new Map(channels.map(({ name, noticesAMinute }) => [name, noticesAMinute]));
  return {
    noticesAMinute: (channel) => rates.get(channel),
    waiting: (channel) =>
      chats.countDocuments({ _id: new RegExp(`^${channel}:`, "u"), "outbox.0": { $exists: true } }),
  };
}
