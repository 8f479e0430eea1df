import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { reminderAddress } from "../../rules/reminders/reminder-address.ts";
import { readAddress } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { LinkRecord } from "../people/people-records.ts";
import type { Policies } from "../policies/policies.ts";

/** Finds the addresses for notices of many people at once, by their units' policies: cadre's code → address. */
export type NoticeAddresses = (
  persons: readonly Cadre[],
  day: Day,
  /** By which all their addresses are read, if some are known already. */
  linksOf?: Cadres["linksOf"],
) => Promise<Map<string, LinkRecord>>;

export function createNoticeAddresses(
  cadres: Pick<Cadres, "linksOf">,
  policies: Pick<Policies, "of">,
): NoticeAddresses {
  return async (persons, day, linksOf = cadres.linksOf) => {
    const links = await linksOf(persons.map(({ code }) => code));
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
      const known = own.filter(
        ({ renewed, unconfirmed }) => !unconfirmed && (!renewed || dayOf(renewed.until.getTime()) < day),
      );
      const ways = (known.length > 0 ? known : own).map((link) => ({
        ...link,
        channel: readAddress(link._id).channel,
      }));
      const way = reminderAddress(ways, own.length > 1 ? await orderOf(unit) : []);
      if (way) found.set(code, way);
    }
    return found;
  };
}
