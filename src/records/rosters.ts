import type { AddedCadre, AddedUnit, RosterPlan, StoredRoster } from "../rules/roster.ts";
import type { Day } from "../rules/time.ts";
import type { PeopleModels } from "./people-models.ts";

/** The stored roster, and writing what an import has planned. */
export type Rosters = ReturnType<typeof createRosters>;

const BATCH = 1000;

export function createRosters({ units, cadres }: PeopleModels) {
  return {
    /** Everything stored, with its history; demo data are not part of it. */
    async stored(): Promise<StoredRoster> {
      const real = { demo: false };
      return { units: await units.find(real).lean(), cadres: await cadres.find(real).lean() };
    },

    /**
     * Writes what was planned against `stored`. Units go first, so that no cadre ever stands in a unit that is not there;
     * run again after a kill it finishes the rest, since a plan made anew holds only what is still missing.
     */
    async apply(plan: RosterPlan, stored: StoredRoster): Promise<void> {
      const unitFacts = new Map(stored.units.map((unit) => [unit._id, unit.facts]));
      const cadreFacts = new Map(stored.cadres.map((cadre) => [cadre._id, cadre.facts]));
      for (const batch of inBatches(plan.units.added.map(newUnit))) await units.bulkWrite(batch);
      for (const batch of inBatches(plan.units.changed)) {
        await units.bulkWrite(
          batch.map(({ code, fact }) => changed(code, { facts: withFact(unitFacts.get(code) ?? [], fact) })),
        );
      }
      for (const batch of inBatches(plan.cadres.added.map(newCadre))) await cadres.bulkWrite(batch);
      for (const batch of inBatches(plan.cadres.changed)) {
        await cadres.bulkWrite(
          batch.map((cadre) => {
            const contact = contactOf(cadre);
            if (cadre.fields.every(({ field }) => Object.hasOwn(contact, field)))
              return changed(cadre.code, contact);
            const facts = withFact(cadreFacts.get(cadre.code) ?? [], cadre.fact);
            return changed(cadre.code, { facts, ...contact });
          }),
        );
      }
    },
  };
}

function newUnit({ code, fact }: AddedUnit) {
  return {
    updateOne: {
      filter: { _id: code },
      update: { $setOnInsert: { facts: [fact], demo: false } },
      upsert: true,
    },
  };
}

function newCadre(cadre: AddedCadre) {
  const fields = { facts: [cadre.fact], demo: false, consent: null, ...contactOf(cadre) };
  return { updateOne: { filter: { _id: cadre.code }, update: { $setOnInsert: fields }, upsert: true } };
}

function changed<F>(code: string, fields: F) {
  return { updateOne: { filter: { _id: code }, update: { $set: fields } } };
}

/** A fact of the same day takes the place of that day's; any earlier one stays, as last year's truth. In order of days. */
function withFact<F extends { from: Day }>(facts: readonly F[], fact: F): F[] {
  return [...facts.filter((other) => other.from !== fact.from), fact].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** What the file does not say stays as it is. */
function contactOf({ birthDate, phone }: AddedCadre) {
  return { ...(birthDate ? { birthDate } : {}), ...(phone ? { phone } : {}) };
}

function inBatches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));
}
