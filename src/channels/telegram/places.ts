import { type Address, addressOf, readAddress } from "../../records/people/address.ts";

/** The name of this channel, and the prefix of its addresses and message names. */
export const TELEGRAM = "telegram";

/** @param chatId positive for a person, negative for a group: https://core.telegram.org/api/bots/ids */
export function addressOfChat(chatId: number): Address {
  return addressOf({ channel: TELEGRAM, kind: chatId < 0 ? "group" : "private", id: String(chatId) });
}

export function chatIdOf(address: Address): number {
  return Number(readAddress(address).id);
}

/** A message's name in the program: its chat's id and its own, since Telegram numbers messages per chat. */
export function nameOfMessage(chatId: number, messageId: number): string {
  return `${TELEGRAM}:${chatId}:${messageId}`;
}

/** The message's id, if the name belongs to this chat. */
export function messageIdIn(chatId: number, name: string): number | undefined {
  const prefix = `${TELEGRAM}:${chatId}:`;
  const id = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}
