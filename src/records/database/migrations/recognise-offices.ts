import type { Connection } from "mongoose";
import { type CadreFact, factAt, type UnitFact } from "../../../rules/organisation/dated.ts";
import { recogniseOffices } from "../../../rules/organisation/offices.ts";
import type { Migration } from "../migrations.ts";

/** A cadre's fact as versions up to 0.1 wrote it: its positions were not recognised as offices yet. */
type EarlierFact = Omit<CadreFact, "offices"> & Partial<Pick<CadreFact, "offices">>;

const BATCH = 500;

/**
 * Until 0.1 a pattern over the positions decided, at each message, who heads a unit. Now each fact holds its offices: those that
 * an import of its first day would have recognised, with the unit as it was named then.
 */
export const recogniseOfficesOfBefore: Migration = {
  name: "recognise the offices of facts written before",
  async run(connection: Connection) {
    const units = connection.collection<{ _id: string; facts: UnitFact[] }>("units");
    const cadres = connection.collection<{ _id: string; facts: EarlierFact[] }>("cadres");
    const unitFacts = new Map((await units.find().toArray()).map(({ _id, facts }) => [_id, facts]));
    let after = "";
    for (;;) {
      const page = await cadres
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(BATCH)
        .toArray();
      const last = page.at(-1);
      if (!last) return;
      after = last._id;
      const writes = page
        .filter(({ facts }) => facts.some(({ offices }) => !offices))
        .map(({ _id, facts }) => {
          const recognised = facts.map((fact) => withOffices(fact, unitFacts));
          return { updateOne: { filter: { _id }, update: { $set: { facts: recognised } } } };
        });
      if (writes.length > 0) await cadres.bulkWrite(writes);
    }
  },
};

function withOffices(fact: EarlierFact, units: ReadonlyMap<string, readonly UnitFact[]>): CadreFact {
  if (fact.offices) return { ...fact, offices: fact.offices };
  const { name = "", level = "" } = factAt(units.get(fact.unit) ?? [], fact.from) ?? {};
  return { ...fact, offices: recogniseOffices(fact.positions, { code: fact.unit, name, level }).offices };
}
