import type { Day } from "../../rules/calendar/time.ts";
import { createNameBook, type NameBook } from "../../rules/organisation/name-book.ts";
import type { Cadre } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";

/** Everybody of a cadre's unit and of those below it, oneself too, to be found by words. */
export async function membersBook(
  cadres: Pick<Cadres, "members">,
  { unit }: Pick<Cadre, "unit">,
  today: Day,
): Promise<NameBook<Cadre>> {
  return createNameBook(await cadres.members(unit, { below: true }, today));
}
