import type { Connection } from "mongoose";
import { type CadreFact, factAt, type UnitFact } from "../../../rules/organisation/dated.ts";
import { recogniseOffices } from "../../../rules/organisation/offices.ts";
import { readAll } from "../../embedded/read-all.ts";
import { chunksOf, IDS_PER_QUERY } from "../chunks.ts";
import type { Migration } from "../migrations.ts";

/** A cadre's fact as versions up to 0.1 wrote it: its positions were not recognised as offices yet. */
type EarlierFact = Omit<CadreFact, "offices"> & Partial<Pick<CadreFact, "offices">>;

interface CadreOfBefore {
  _id: string;
  facts: EarlierFact[];
}

/**
 * Until 0.1 a pattern over the positions decided, at each message, who heads a unit. Now each fact holds its offices: those that
 * an import of its first day would have recognised, with the unit as it was named then.
 */
export const recogniseOfficesOfBefore: Migration = {
  name: "recognise the offices of facts written before",
  async run(connection: Connection) {
    const units = connection.collection<{ _id: string; facts: UnitFact[] }>("units");
    const cadres = connection.collection<CadreOfBefore>("cadres");
    const unitFacts = new Map((await units.find().toArray()).map(({ _id, facts }) => [_id, facts]));
    const codes: string[] = [];
    for await (const { _id, facts } of readAll(cadres))
      if (facts.some(({ offices }) => !offices)) codes.push(_id);
    for (const chunk of chunksOf(codes, IDS_PER_QUERY)) {
      const found = await cadres.find({ _id: { $in: chunk } }).toArray();
      const writes = found.map(({ _id, facts }) => {
        const recognised = facts.map((fact) => withOffices(fact, unitFacts));
        return { updateOne: { filter: { _id }, update: { $set: { facts: recognised } } } };
      });
      await cadres.bulkWrite(writes);
    }
  },
};

function withOffices(fact: EarlierFact, units: ReadonlyMap<string, readonly UnitFact[]>): CadreFact {
  if (fact.offices) return { ...fact, offices: fact.offices };
  const { name = "", level = "" } = factAt(units.get(fact.unit) ?? [], fact.from) ?? {};
  return { ...fact, offices: recogniseOffices(fact.positions, { code: fact.unit, name, level }).offices };
}
