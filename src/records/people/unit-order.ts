import { inOrderOf } from "../../rules/organisation/unit-order.ts";
import type { PeopleModels } from "./people-models.ts";
import type { UnitRecord } from "./people-records.ts";

/** Every unit as it is stored, also what imports have only prepared; in the roster's order, as far as a roster has said one. */
export async function storedUnits({
  units,
  rosterState,
}: Pick<PeopleModels, "units" | "rosterState">): Promise<UnitRecord[]> {
  const [found, state] = await Promise.all([
    units.find().lean<UnitRecord[]>(),
    rosterState.findById("roster").lean(),
  ]);
  return inOrderOf(state?.order ?? [], found, ({ _id }) => _id);
}
