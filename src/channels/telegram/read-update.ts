import type { ChatEvent } from "../../chat/message/channel.ts";
import { type Incoming, quoted } from "../../chat/message/incoming.ts";
import { type Myself, saidToMe } from "./addressed.ts";
import { UPDATE_KEPT_MS } from "./limits.ts";
import { addressOfChat, nameOfMessage, TELEGRAM } from "./places.ts";
import { readContent, readPress } from "./read-content.ts";
import type { TelegramMessage, TelegramUpdate } from "./update-shape.ts";

/** What an update means for the program; most updates mean nothing to it. */
export type Meaning =
  | { kind: "message"; incoming: Incoming }
  | { kind: "event"; event: ChatEvent }
  | { kind: "nothing" };

const NOTHING: Meaning = { kind: "nothing" };

/** @param now epoch milliseconds */
export function readUpdate(update: TelegramUpdate, me: Myself, now: number): Meaning {
  const { message, edited_message: edited, callback_query: press, my_chat_member: change } = update;
  const key = `${TELEGRAM}:${update.update_id}`;
  if (message) return readEvent(message) ?? readMessage(message, { key, edited: false, me }, now);
  // Only a new text counts as an edit, because a shared location that moves is edited every minute.
  if (edited)
    return edited.text === undefined ? NOTHING : readMessage(edited, { key, edited: true, me }, now);
  if (press) return readCallback(press, key, now);
  if (change && change.chat.type !== "channel") return event(readChange(change));
  return NOTHING;
}

const OUT = ["kicked", "left"];

/** The bot itself joining or leaving. Making it an administrator later is not adding it. */
function readChange(change: NonNullable<TelegramUpdate["my_chat_member"]>): ChatEvent {
  const { chat, from, old_chat_member: before, new_chat_member: after } = change;
  const address = addressOfChat(chat.id);
  if (OUT.includes(after.status)) return { kind: "gone", address };
  const isNew = chat.type !== "private" && before !== undefined && OUT.includes(before.status);
  return { kind: "back", address, ...(isNew && from ? { addedBy: addressOfChat(from.id) } : {}) };
}

/** A group that becomes a supergroup says so in the old chat and in the new one; either is enough. */
function readEvent({ chat, migrate_to_chat_id, migrate_from_chat_id }: TelegramMessage): Meaning | undefined {
  if (migrate_to_chat_id !== undefined)
    return event({ kind: "moved", from: addressOfChat(chat.id), to: addressOfChat(migrate_to_chat_id) });
  if (migrate_from_chat_id !== undefined)
    return event({ kind: "moved", from: addressOfChat(migrate_from_chat_id), to: addressOfChat(chat.id) });
  return undefined;
}

function readMessage(
  message: TelegramMessage,
  { key, edited, me }: { key: string; edited: boolean; me: Myself },
  now: number,
): Meaning {
  const { chat, from } = message;
  if (chat.type === "channel" || !from || from.is_bot) return NOTHING;
  const text = saidToMe(message, me);
  const content = text === undefined ? undefined : readContent(message, text);
  if (!content) return NOTHING;
  return {
    kind: "message",
    incoming: {
      key,
      address: addressOfChat(chat.id),
      sender: addressOfChat(from.id),
      at: momentOf(message.edit_date ?? message.date, now),
      message: nameOfMessage(chat.id, message.message_id),
      edited,
      content,
      ...quotedBy(message),
      ...(chat.type === "private" ? {} : { mentioned: true }),
    },
  };
}

function quotedBy({ chat, reply_to_message: other }: TelegramMessage): Pick<Incoming, "quotes"> {
  if (other?.message_id === undefined) return {};
  return quoted(nameOfMessage(chat.id, other.message_id), other.text ?? other.caption ?? "");
}

function readCallback(
  press: NonNullable<TelegramUpdate["callback_query"]>,
  key: string,
  now: number,
): Meaning {
  const { from, data, message } = press;
  const content = data === undefined ? undefined : readPress(data);
  if (!content || !message || message.chat.type === "channel") return NOTHING;
  return {
    kind: "message",
    incoming: {
      key,
      address: addressOfChat(message.chat.id),
      sender: addressOfChat(from.id),
      at: now,
      message: nameOfMessage(message.chat.id, message.message_id),
      edited: false,
      content,
    },
  };
}

/**
 * When it was said, by Telegram's clock: Sunday's message counts for Sunday, even if the bot was down and receives it
 * on Monday. Telegram keeps updates for a day, so an older time comes from a wrong clock, and ours counts.
 */
function momentOf(seconds: number, now: number): number {
  const said = seconds * 1000;
  return said <= now && now - said <= UPDATE_KEPT_MS ? said : now;
}

function event(told: ChatEvent): Meaning {
  return { kind: "event", event: told };
}
