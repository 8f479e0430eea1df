import { openDatabase } from "../../src/records/database/database.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { recogniseOffices } from "../../src/rules/organisation/offices.ts";
import type { OpenHouse } from "./open-house.ts";

/** From the first day on somebody heads these branches too, and no others, as an import would have it. */
export async function furtherOffices(
  { databaseUri }: Pick<OpenHouse, "databaseUri">,
  code: string,
  branches: readonly string[],
): Promise<void> {
  const connection = await openDatabase(databaseUri);
  const { cadres } = peopleModels(connection);
  const positions = ["Bí thư"];
  const also = branches.map((unit) => {
    const { offices } = recogniseOffices(positions, { code: unit, name: "", level: "Chi đoàn" });
    return { unit, positions, offices };
  });
  await cadres.updateOne({ _id: code }, { $set: { "facts.0.also": also } });
  await listEverybody(connection);
  await connection.close();
}
