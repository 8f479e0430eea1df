import type { Connection } from "mongoose";
import type { Address } from "../records/people/address.ts";
import { forgetAddresses, linksOf } from "../records/people/member-lists.ts";
import { peopleModels } from "../records/people/people-models.ts";
import { holdings } from "../records/personal-data/holdings.ts";

/**
 * Removes the demo and all that its people did, because the first real roster replaces it. Interrupted and called
 * again, it finishes.
 * @returns whether there was anything to remove
 */
export async function removeDemo(connection: Connection): Promise<boolean> {
  const models = peopleModels(connection);
  const { units, cadres, groups } = models;
  const demoUnits = (await units.find({ demo: true }, { _id: 1 }).lean()).map(({ _id }) => _id);
  const people = (await cadres.find({ demo: true }, { _id: 1 }).lean()).map(({ _id }) => _id);
  const bound = (await groups.find({ unit: { $in: demoUnits } }, { _id: 1 }).lean()).map(({ _id }) => _id);
  for (const cadre of people) {
    const addresses = (await linksOf(models, [cadre])).map(({ _id }) => _id);
    await removeAll(connection, { cadre, addresses });
    await forgetAddresses(models, cadre);
  }
  await removeAll(connection, { cadre: "", addresses: bound });
  await named(connection, "erasures").deleteMany({ _id: { $in: people } });
  await named(connection, "policies").deleteMany({ _id: { $in: demoUnits } });
  // Past job runs were for the demo, so that real people still get this week's reminder.
  if (people.length > 0) await named(connection, "job_runs").deleteMany({ _id: { $ne: "start" } });
  await groups.deleteMany({ unit: { $in: demoUnits } });
  await models.unitMembers.deleteMany({ _id: { $in: demoUnits } });
  await units.deleteMany({ demo: true });
  return people.length + demoUnits.length > 0;
}

/** Removes even what an erasure keeps, because nothing here belongs to a real person. */
async function removeAll(
  connection: Connection,
  whose: { cadre: string; addresses: Address[] },
): Promise<void> {
  for (const { collection, where, name } of holdings)
    if (name !== "account") await connection.collection(collection).deleteMany(where(whose));
  await peopleModels(connection).cadres.deleteOne({ _id: whose.cadre, demo: true });
}

function named(connection: Connection, name: string) {
  return connection.collection<{ _id: string }>(name);
}
