import { type Address, addressOf, readAddress } from "../../records/people/address.ts";

/** The name of this channel, and the first part of all its names. */
export const ZALO = "zalo";

/** Zalo keeps direct messages and groups apart, in calls as in lists. */
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

/** One message's name in the house, and its key: the same however often, and by whichever way, it comes. */
export function nameOfMessage(account: string, threadId: string, msgId: string): string {
  return `${ZALO}:${account}:${threadId}:${msgId}`;
}

/** True when the first id was given later: ids are whole numbers that grow, longer than JavaScript's. */
export function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}
