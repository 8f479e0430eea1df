import { byId } from "../database/by-id.ts";
import type { Address } from "./address.ts";
import { linksOf, listAddresses } from "./member-lists.ts";
import type { PeopleModels } from "./people-models.ts";
import type { LinkRecord } from "./people-records.ts";

/** Reads and writes which addresses speak for whom. */
export function createLinks(models: PeopleModels) {
  const { cadres, links } = models;
  const linkOf = byId<LinkRecord>((ids) => links.find({ _id: { $in: ids } }).lean<LinkRecord[]>());

  return {
    /** What links an address, also to one who has left. */
    linkOf,

    /** All addresses of a cadre, the one for notices first. */
    async addressesOf(code: string): Promise<LinkRecord[]> {
      const found = await linksOf(models, [code]);
      return found.sort((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime());
    },

    /** Addresses of many cadres at once: cadre's code → all of them, in no order. */
    async linksOf(codes: readonly string[]): Promise<Map<string, LinkRecord[]>> {
      const all = new Map<string, LinkRecord[]>();
      for (const link of await linksOf(models, codes)) {
        const own = all.get(link.cadre);
        if (own) own.push(link);
        else all.set(link.cadre, [link]);
      }
      return all;
    },

    /** Links an address to a cadre, and records consent. Repeating it changes nothing. */
    async link(address: Address, cadre: string, consentVersion: string, at: Date): Promise<void> {
      const link = { cadre, linkedAt: at, chosenAt: at, reachable: true };
      await listAddresses(models, [{ cadre, address }]);
      await links.updateOne({ _id: address }, { $set: link }, { upsert: true });
      await cadres.updateOne({ _id: cadre }, { $set: { consent: { version: consentVersion, at } } });
    },

    async unlink(address: Address): Promise<void> {
      await links.deleteOne({ _id: address });
    },

    /** Sends notices to this address from now on. */
    async choose(address: Address, at: Date): Promise<void> {
      await links.updateOne({ _id: address }, { $set: { chosenAt: at } });
    },

    async setReachable(address: Address, reachable: boolean): Promise<void> {
      await links.updateOne({ _id: address }, { $set: { reachable } });
    },
  };
}
