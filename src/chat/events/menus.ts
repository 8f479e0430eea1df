import { type Address, isGroup, readAddress } from "../../records/people/address.ts";
import { may } from "../../rules/access/who-may.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { Channel } from "../message/channel.ts";
import type { Services } from "../services.ts";

/** Keeps the platform's menu of commands in step with the speaker's office: a secretary sees more. */
export class Menus {
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #services: Pick<Services, "cadres">;
  /** What this process has shown where, and on which day. Offices change, so it looks again once a day. */
  readonly #shown = new Map<Address, { whose: "secretary" | "cadre"; day: Day }>();

  constructor(channels: ReadonlyMap<string, Channel>, services: Pick<Services, "cadres">) {
    this.#channels = channels;
    this.#services = services;
  }

  /** To be called after a message was stored. A stranger is looked at again the next time. */
  async see(address: Address, at: number): Promise<void> {
    const channel = this.#channels.get(readAddress(address).channel);
    const day = dayOf(at);
    const shown = this.#shown.get(address);
    if (!channel?.showMenu || isGroup(address) || shown?.day === day) return;
    const person = await this.#services.cadres.byAddress(address, day);
    if (!person) return;
    const whose = may(person, "see-missing") ? "secretary" : "cadre";
    this.#shown.set(address, { whose, day });
    if (shown?.whose !== whose) await channel.showMenu(address, whose);
  }
}
