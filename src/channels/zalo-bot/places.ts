import { type Address, addressOf, readAddress } from "../../records/people/address.ts";

/** The name of this channel, and the prefix of its addresses and message names. */
export const ZALO_BOT = "zalo-bot";

export function addressOfChat(chatId: string): Address {
  return addressOf({ channel: ZALO_BOT, kind: "private", id: chatId });
}

export function chatIdOf(address: Address): string {
  return readAddress(address).id;
}

/** A message's name in the program, and its key. */
export function nameOfMessage(chatId: string, messageId: string): string {
  return `${ZALO_BOT}:${chatId}:${messageId}`;
}
