import { type Address, addressOf, readAddress } from "../../records/people/address.ts";

/** The name of this channel, and the prefix of its addresses and message names. */
export const ZALO = "zalo";

/** Zalo separates direct messages and groups, in calls and in lists. */
export type ThreadKind = "user" | "group";

export interface Thread {
  kind: ThreadKind;
  id: string;
}

export function addressOfThread({ kind, id }: Thread): Address {
  return addressOf({ channel: ZALO, kind: kind === "group" ? "group" : "private", id });
}

export function threadOf(address: Address): Thread {
  const { kind, id } = readAddress(address);
  return { kind: kind === "group" ? "group" : "user", id };
}

/** A message's name in the program, and its key: the same however often, and by whichever way, it comes. */
export function nameOfMessage(account: string, threadId: string, msgId: string): string {
  return `${ZALO}:${account}:${threadId}:${msgId}`;
}

/** True when the first id is later: ids are growing whole numbers, too large for a JavaScript number. */
export function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}
