import { type Address, isGroup, readAddress } from "../records/address.ts";
import { type Day, dayOf } from "../rules/time.ts";
import type { Channel } from "./channel.ts";
import type { House } from "./house.ts";

/** Keeps the platform's menu of commands in step with who speaks: a secretary sees more. */
export class Menus {
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #house: Pick<House, "people">;
  /** What this process has shown where, and on which day: offices change, so it is asked anew once a day. */
  readonly #shown = new Map<Address, { whose: "secretary" | "cadre"; day: Day }>();

  constructor(channels: ReadonlyMap<string, Channel>, house: Pick<House, "people">) {
    this.#channels = channels;
    this.#house = house;
  }

  /** To be called after a message was stored; a stranger is looked at again the next time. */
  async see(address: Address, at: number): Promise<void> {
    const channel = this.#channels.get(readAddress(address).channel);
    const day = dayOf(at);
    const shown = this.#shown.get(address);
    if (!channel?.showMenu || isGroup(address) || shown?.day === day) return;
    const person = await this.#house.people.byAddress(address, day);
    if (!person) return;
    const whose = person.head ? "secretary" : "cadre";
    this.#shown.set(address, { whose, day });
    if (shown?.whose !== whose) await channel.showMenu(address, whose);
  }
}
