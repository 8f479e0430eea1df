import type { Permission } from "../../rules/access/permissions.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { createNameBook, type NameBook } from "../../rules/organisation/name-book.ts";
import type { Cadre } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";
import { membersInReach } from "./reach.ts";

/** Everybody to whom somebody may do a thing, by their place, oneself too, to be found by words. */
export async function membersBook(
  cadres: Pick<Cadres, "members">,
  me: Cadre,
  permission: Permission,
  today: Day,
): Promise<NameBook<Cadre>> {
  return createNameBook(await membersInReach(cadres, me, permission, today));
}
