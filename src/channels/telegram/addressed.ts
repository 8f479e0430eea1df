import type { TelegramMessage } from "./update-shape.ts";

/** The bot as Telegram knows it. */
export interface Myself {
  id: number;
  username: string;
}

/**
 * What a message says to this bot: its text without `@Bot`. Undefined when it is for another bot, or, in a group, is
 * neither a command nor a mention or reply.
 */
export function saidToMe(message: TelegramMessage, me: Myself): string | undefined {
  const text = message.text ?? message.caption ?? "";
  const command = /^\s*\/\s*[\p{L}\p{N}_]+@([A-Za-z0-9_]+)/u.exec(text);
  if (command && command[1]?.toLowerCase() !== me.username.toLowerCase()) return undefined;
  if (command) return text.replace(`@${command[1]}`, "");
  if (message.chat.type === "private") return text;
  if (/^\s*\//.test(text)) return text;
  const stripped = withoutMention(text, me.username);
  if (stripped !== undefined) return stripped;
  return message.reply_to_message?.from?.id === me.id ? text : undefined;
}

/** The text without the mentions of this name; undefined when there is none. */
function withoutMention(text: string, username: string): string | undefined {
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_/@])@${username}(?![A-Za-z0-9_])[,:]?`, "giu");
  const stripped = text.replace(mention, " ");
  return stripped === text ? undefined : stripped.replace(/ {2,}/g, " ").trim();
}
