/**
 * Where a message comes from or goes to: `<channel>:<p|g>:<id>`, `p` a private chat, `g` a group. This string names a
 * chat everywhere. The platform's id may itself contain colons.
 */
export type Address = `${string}:${"p" | "g"}:${string}`;

export interface Place {
  channel: string;
  kind: "private" | "group";
  id: string;
}

/** The address of a place; {@link readAddress} gives the place back. */
export function addressOf(place: Place): Address {
  if (!/^[a-z][a-z-]*$/.test(place.channel)) throw new RangeError(`not a channel's name: ${place.channel}`);
  return `${place.channel}:${place.kind === "private" ? "p" : "g"}:${place.id}`;
}

/** @throws RangeError when the text is not an address. */
export function readAddress(address: string): Place {
  const match = /^([a-z][a-z-]*):([pg]):(.+)$/s.exec(address);
  const [, channel, kind, id] = match ?? [];
  if (!channel || !id) throw new RangeError(`not an address: ${address}`);
  return { channel, kind: kind === "p" ? "private" : "group", id };
}

/** True when the text is an address; narrows what comes from the database or the command line. */
export function isAddress(text: string): text is Address {
  return /^[a-z][a-z-]*:[pg]:.+$/s.test(text);
}

/** Whether an address is a group's. @throws RangeError for what is no address */
export function isGroup(address: Address): boolean {
  return readAddress(address).kind === "group";
}
