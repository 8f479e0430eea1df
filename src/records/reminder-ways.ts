import { reminderWay } from "../rules/reminder-way.ts";
import type { Day } from "../rules/time.ts";
import { readAddress } from "./address.ts";
import type { People } from "./people.ts";
import type { LinkRecord } from "./people-models.ts";
import type { Person } from "./person.ts";
import type { Policies } from "./policies.ts";

/** Finds the address that notices go to, of many people at once, by their units' policies: cadre's code → address. */
export type NoticeAddresses = (persons: readonly Person[], day: Day) => Promise<Map<string, LinkRecord>>;

export function createNoticeAddresses(
  people: Pick<People, "linksOf">,
  policies: Pick<Policies, "of">,
): NoticeAddresses {
  return async (persons, day) => {
    const links = await people.linksOf(persons.map(({ code }) => code));
    const orders = new Map<string, readonly string[]>();
    const orderOf = async (unit: string) => {
      const order = orders.get(unit) ?? (await policies.of(unit, day)).reminderWays;
      orders.set(unit, order);
      return order;
    };
    const found = new Map<string, LinkRecord>();
    for (const { code, unit } of persons) {
      const own = links.get(code);
      if (!own) continue;
      const ways = own.map((link) => ({ ...link, channel: readAddress(link._id).channel }));
      const way = reminderWay(ways, own.length > 1 ? await orderOf(unit) : []);
      if (way) found.set(code, way);
    }
    return found;
  };
}
