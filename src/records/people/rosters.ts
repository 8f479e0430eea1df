import type { Model } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import type { AddedCadre, AddedUnit, RosterPlan, StoredRoster } from "../../rules/organisation/roster.ts";
import { chunksOf } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { cadresIn, listMembers } from "./member-lists.ts";
import type { CadreRecord, PeopleModels, UnitRecord } from "./people-models.ts";

/** The stored roster, and writing what an import has planned. */
export type Rosters = ReturnType<typeof createRosters>;

const WRITES_PER_CHUNK = 1000;

/** @param unitsChanged called once units were written */
export function createRosters(models: PeopleModels, unitsChanged = () => {}) {
  const { units, cadres, unitMembers } = models;
  return {
    /** Everything stored, with its history; demo data are not part of it. */
    async stored(): Promise<StoredRoster> {
      const lists = await unitMembers.find({}, { _id: 1 }).lean();
      const everybody = await cadresIn(
        models,
        lists.map(({ _id }) => _id),
      );
      return {
        units: await units.find({ demo: false }).lean(),
        cadres: everybody.filter(({ demo }) => !demo),
      };
    },

    /**
     * Writes what was planned against `stored`. Units go first, so that no cadre is ever in a missing unit. Run again
     * after a kill, it finishes, since a new plan contains only what is still missing.
     */
    async apply(plan: RosterPlan, stored: StoredRoster): Promise<void> {
      const unitFacts = new Map(stored.units.map((unit) => [unit._id, unit.facts]));
      const cadreFacts = new Map(stored.cadres.map((cadre) => [cadre._id, cadre.facts]));
      for (const chunk of chunksOf(plan.units.added, WRITES_PER_CHUNK)) await add(units, chunk.map(newUnit));
      for (const chunk of chunksOf(plan.units.changed, WRITES_PER_CHUNK)) {
        await units.bulkWrite(
          chunk.map(({ code, fact }) => changed(code, { facts: withFact(unitFacts.get(code) ?? [], fact) })),
        );
      }
      unitsChanged();
      const placed = [...plan.cadres.added, ...plan.cadres.changed];
      await listMembers(
        models,
        placed.map(({ code, fact }) => ({ unit: fact.unit, cadre: code })),
      );
      for (const chunk of chunksOf(plan.cadres.added, WRITES_PER_CHUNK))
        await add(cadres, chunk.map(newCadre));
      for (const chunk of chunksOf(plan.cadres.changed, WRITES_PER_CHUNK)) {
        await cadres.bulkWrite(
          chunk.map((cadre) => {
            const contact = contactOf(cadre);
            const onlyContact = cadre.fields.every(({ field }) => Object.hasOwn(contact, field));
            const facts = withFact(cadreFacts.get(cadre.code) ?? [], cadre.fact);
            return changed(cadre.code, onlyContact ? contact : { facts, ...contact }, NOT_ERASED);
          }),
        );
      }
    },
  };
}

/**
 * Plain inserts, because they are twice as fast as upserts. Records that somebody else has added meanwhile stay as they
 * are.
 */
async function add<R>(model: Model<R>, records: R[]): Promise<void> {
  try {
    await model.insertMany(records, { lean: true, ordered: false });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

function newUnit({ code, fact }: AddedUnit): UnitRecord {
  return { _id: code, facts: [fact], demo: false };
}

function newCadre(cadre: AddedCadre): CadreRecord {
  return { _id: cadre.code, facts: [cadre.fact], demo: false, consent: null, ...contactOf(cadre) };
}

/** People erased since the plan was made stay without a name. */
const NOT_ERASED = { erasedAt: { $exists: false } };

function changed<F>(code: string, fields: F, only = {}) {
  return { updateOne: { filter: { _id: code, ...only }, update: { $set: fields } } };
}

/** Adds a fact, replacing one of the same day; earlier ones stay, as last year's truth. Sorted by day. */
function withFact<F extends { from: Day }>(facts: readonly F[], fact: F): F[] {
  return [...facts.filter((other) => other.from !== fact.from), fact].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** What the file leaves out stays as it is. */
function contactOf({ birthDate, phone }: AddedCadre) {
  return { ...(birthDate ? { birthDate } : {}), ...(phone ? { phone } : {}) };
}
