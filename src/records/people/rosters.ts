import { randomUUID } from "node:crypto";
import type { RosterPlan, StoredRoster } from "../../rules/organisation/roster.ts";
import { refuse } from "../../words/refusal.ts";
import { asOf, importsDone } from "./made-true.ts";
import { listMembers, markedCadresOf } from "./member-lists.ts";
import type { CadreRecord, PeopleModels, UnitRecord } from "./people-models.ts";
import { plannedRecords } from "./planned-records.ts";
import { createPreparation } from "./preparation.ts";

/** The stored roster, and making true what an import has planned. */
export type Rosters = ReturnType<typeof createRosters>;

/** One import's turn: while it lasts, no other began. */
export interface RosterTurn {
  readonly id: string;
  /** The roster as it was when the turn began. */
  readonly stored: StoredRoster;
  /** The same with what imports before have left behind. */
  readonly marked: { readonly units: readonly UnitRecord[]; readonly cadres: readonly CadreRecord[] };
}

/** @param unitsChanged called once the roster has changed */
export function createRosters(models: PeopleModels, unitsChanged = () => {}) {
  const { units, unitMembers, rosterState } = models;
  const ofUnits = createPreparation(models, "units");
  const ofCadres = createPreparation(models, "cadres");

  async function readMarked(): Promise<RosterTurn["marked"]> {
    const lists = await unitMembers.find({}).lean();
    const codes = [...new Set(lists.flatMap(({ cadres }) => cadres))];
    const cadres = await markedCadresOf(models, codes);
    return { units: await units.find({ demo: false }).lean(), cadres: cadres.filter(({ demo }) => !demo) };
  }

  function trueOf({ units, cadres }: RosterTurn["marked"], done: ReadonlySet<string>): StoredRoster {
    return {
      units: units.flatMap((unit) => asOf<UnitRecord>(unit, done) ?? []),
      cadres: cadres.flatMap((cadre) => asOf<CadreRecord>(cadre, done) ?? []),
    };
  }

  async function mustBeMyTurn(id: string): Promise<void> {
    if ((await rosterState.findById("roster").lean())?.turn !== id) throw refuse("roster-other-began");
  }

  return {
    /** Everything stored, with its history; demo data are not part of it. */
    async stored(): Promise<StoredRoster> {
      return trueOf(await readMarked(), await importsDone(models));
    },

    /** Begins an import. One that began before and is not done can no longer become true. */
    async begin(): Promise<RosterTurn> {
      const id = randomUUID();
      await rosterState.updateOne({ _id: "roster" }, { $set: { turn: id } }, { upsert: true });
      const marked = await readMarked();
      return { id, marked, stored: trueOf(marked, await importsDone(models)) };
    },

    /**
     * Makes the plan true, all of it or nothing, also when it is killed.
     * @throws Refusal when another import began meanwhile
     */
    async apply({ id, stored, marked }: RosterTurn, plan: RosterPlan): Promise<void> {
      const done = await importsDone(models);
      await ofUnits.clear(marked.units, done);
      await ofCadres.clear(marked.cadres, done);
      const planned = plannedRecords(plan, stored);
      await listMembers(
        models,
        planned.cadres.flatMap(({ code, facts }) => facts.map(({ unit }) => ({ unit, cadre: code }))),
      );
      const turn = { id, done, mustBeMine: () => mustBeMyTurn(id) };
      await ofUnits.prepare(planned.units, turn);
      await ofCadres.prepare(planned.cadres, turn);
      const { matchedCount } = await rosterState.updateOne(
        { _id: "roster", turn: id },
        { $addToSet: { done: id } },
      );
      if (matchedCount === 0) throw refuse("roster-other-began");
      await importsDone(models);
      unitsChanged();
      await ofUnits.settle(id, planned.units);
      await ofCadres.settle(id, planned.cadres);
      unitsChanged();
    },
  };
}
