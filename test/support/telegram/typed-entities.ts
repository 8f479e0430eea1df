import type { MessageEntity } from "grammy/types";

/** What Telegram marks by itself in what a person types. A `/giờ` is no command: a letter follows the ASCII part. */
const PATTERNS = [
  {
    type: "bot_command",
    pattern: /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu,
  },
  { type: "mention", pattern: /(?<![\p{L}\p{N}_/@])@[a-zA-Z0-9_]{3,32}(?![\p{L}\p{N}_])/gu },
  { type: "url", pattern: /https?:\/\/\S+/gu },
] as const;

export function entitiesTyped(text: string): MessageEntity[] {
  return PATTERNS.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  ).sort((a, b) => a.offset - b.offset);
}

/** With privacy mode on, what of a group's talk a bot is shown: https://core.telegram.org/bots/features#privacy-mode */
export function isForBot(text: string, entities: readonly MessageEntity[], botUsername: string): boolean {
  const ours = `@${botUsername.toLowerCase()}`;
  return entities.some(({ type, offset, length }) => {
    const part = text.slice(offset, offset + length).toLowerCase();
    if (type === "bot_command") return !part.includes("@") || part.endsWith(ours);
    return type === "mention" && part === ours;
  });
}
