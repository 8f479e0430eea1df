import { createHash } from "node:crypto";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { type Address, readAddress } from "../people/address.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";

/** An address as its owner sees it. */
export interface OwnAddress {
  /** Short name of the address, fit for a button's command. */
  id: string;
  address: Address;
  channel: string;
  since: Day;
  /** Reminders go here. */
  notices: boolean;
}

/** A person's addresses, with short ids that stay the same while addresses come and go. */
export type LinkingAddresses = ReturnType<typeof createLinkingAddresses>;

export function createLinkingAddresses(
  { links }: Pick<PeopleModels, "links">,
  cadres: Pick<Cadres, "addressesOf" | "choose">,
) {
  /** Lists the addresses, the one for notices first. */
  async function list(cadre: string): Promise<OwnAddress[]> {
    const found = await cadres.addressesOf(cadre);
    return found.map(({ _id, linkedAt }, place) => ({
      id: shortName(_id),
      address: _id,
      channel: readAddress(_id).channel,
      since: dayOf(linkedAt.getTime()),
      notices: place === 0,
    }));
  }

  async function find(cadre: string, id: string): Promise<OwnAddress | undefined> {
    return (await list(cadre)).find((own) => own.id === id);
  }

  return {
    list,
    find,

    /** Unlinks the address from this person. */
    async remove(cadre: string, address: Address): Promise<void> {
      await links.deleteOne({ _id: address, cadre });
    },

    /** Sends notices to this address from now on. */
    async choose(cadre: string, id: string, at: Date): Promise<OwnAddress | undefined> {
      const own = await find(cadre, id);
      if (own) await cadres.choose(own.address, at);
      return own;
    },
  };
}

/** Twelve letters of the address's hash, because an address itself may be too long for a button. */
export function shortName(address: Address): string {
  return createHash("sha256").update(address).digest("hex").slice(0, 12);
}
