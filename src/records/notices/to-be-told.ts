import type { Day } from "../../rules/calendar/time.ts";
import type { Address } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import { mayReceive } from "./may-receive.ts";
import type { NoticeAddresses } from "./notice-addresses.ts";

/** Who of these can be told something now, and where: they consent, and the place where their notices go takes messages. */
export async function toBeTold(
  { noticeAddresses }: { noticeAddresses: NoticeAddresses },
  persons: readonly Cadre[],
  today: Day,
): Promise<{ person: Cadre; to: Address }[]> {
  const links = await noticeAddresses(persons, today);
  return persons.flatMap((person) => {
    const link = links.get(person.code);
    return person.consented && link?.reachable && mayReceive(person, link._id)
      ? [{ person, to: link._id }]
      : [];
  });
}
