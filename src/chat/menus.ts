import { type Address, isGroup, readAddress } from "../records/address.ts";
import { dayOf } from "../rules/time.ts";
import type { Channel } from "./channel.ts";
import type { House } from "./house.ts";

/** Keeps the platform's menu of commands in step with who speaks: a secretary sees more. */
export class Menus {
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #house: Pick<House, "people">;
  /** What this process has shown where; asked anew only for chats it has not met. */
  readonly #shown = new Map<Address, "secretary" | "cadre">();

  constructor(channels: ReadonlyMap<string, Channel>, house: Pick<House, "people">) {
    this.#channels = channels;
    this.#house = house;
  }

  /** To be called after a message was stored; a stranger is looked at again the next time. */
  async see(address: Address, at: number): Promise<void> {
    const channel = this.#channels.get(readAddress(address).channel);
    if (!channel?.showMenu || isGroup(address) || this.#shown.has(address)) return;
    const person = await this.#house.people.byAddress(address, dayOf(at));
    if (!person) return;
    const whose = person.head ? "secretary" : "cadre";
    this.#shown.set(address, whose);
    await channel.showMenu(address, whose);
  }
}
