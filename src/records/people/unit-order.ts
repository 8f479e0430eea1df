import type { PeopleModels } from "./people-models.ts";

/** Codes of the units in the order in which rosters have them; none of before rosters said so. */
export async function unitOrder({ rosterState }: Pick<PeopleModels, "rosterState">): Promise<string[]> {
  return (await rosterState.findById("roster").lean())?.order ?? [];
}
