import type { Logger } from "pino";
import type { Room } from "../../records/database/disk-room.ts";
import { type Address, isGroup, readAddress } from "../../records/people/address.ts";
import type { Words } from "../../words/words.ts";
import type { Channel } from "../message/channel.ts";
import type { Incoming } from "../message/incoming.ts";
import { NotYet } from "../pace/retry.ts";

/** More are not told: each costs a call, and telling is a courtesy. */
const MOST_TOLD = 1_000;

interface AdmissionParts {
  room: Room;
  channels: ReadonlyMap<string, Pick<Channel, "send" | "waitForPace" | "keepsWhatItSends">>;
  words: Words;
  log: Logger;
}

/**
 * Takes nothing new in while the disk is full: what cannot be stored is not confirmed, so the platform brings it again. What
 * was taken in before is finished meanwhile.
 */
export class Admission {
  readonly #parts: AdmissionParts;
  readonly #told = new Set<Address>();

  constructor(parts: AdmissionParts) {
    this.#parts = parts;
  }

  /** @throws NotYet while the disk is full; each person has then been told once */
  async letIn(heard: readonly Incoming[]): Promise<void> {
    if (!(await this.#parts.room.shortage())) return this.#told.clear();
    for (const { address, key } of heard) this.#tell(address, key);
    throw new NotYet("the disk is full");
  }

  /** By the channel alone, since nothing can be kept; a group hears nothing. */
  #tell(to: Address, key: string): void {
    const { channels, words, log } = this.#parts;
    const channel = channels.get(readAddress(to).channel);
    if (!channel || channel.keepsWhatItSends || isGroup(to) || this.#told.has(to)) return;
    if (this.#told.size >= MOST_TOLD) return;
    this.#told.add(to);
    const message = { id: `${key}:disk-full`, text: words.label("chat-disk-full") };
    const said = (channel.waitForPace?.(to, message) ?? Promise.resolve()).then(() =>
      channel.send(to, message),
    );
    said.catch((err: unknown) => log.debug({ err }, "not told of the full disk"));
  }
}
