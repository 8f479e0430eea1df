import { createHash, randomUUID } from "node:crypto";
import { counted, type HowFar } from "../../rules/how-far.ts";
import type { RosterPlan } from "../../rules/organisation/planned-roster.ts";
import type { StoredRoster } from "../../rules/organisation/roster.ts";
import { placesOf } from "../../rules/organisation/second-offices.ts";
import { inOrderOf } from "../../rules/organisation/unit-order.ts";
import { refuse } from "../../words/refusal.ts";
import { asOf, importsDone } from "./made-true.ts";
import { listedIn, listMembers, markedCadresOf } from "./member-lists.ts";
import type { PeopleModels } from "./people-models.ts";
import type { CadreRecord, UnitRecord } from "./people-records.ts";
import { plannedRecords } from "./planned-records.ts";
import { createPreparation } from "./preparation.ts";
import { storedUnits } from "./unit-order.ts";

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

/** What of the roster is read: all units, and only the people who are or were in these. Left out: everybody. */
export interface RosterOf {
  readonly units: readonly string[];
}

/** @param unitsChanged called once the roster has changed */
export function createRosters(models: PeopleModels, unitsChanged = () => {}) {
  const { unitMembers, rosterState } = models;
  const ofUnits = createPreparation(models, "units");
  const ofCadres = createPreparation(models, "cadres");

  /** Units in the roster's order, people as those in a unit were told of first. */
  async function readMarked(only?: RosterOf): Promise<RosterTurn["marked"]> {
    const codes = await (only ? listedIn(models, only.units) : everybody());
    const cadres = inOrderOf(codes, await markedCadresOf(models, codes), ({ _id }) => _id);
    return {
      units: (await storedUnits(models)).filter(({ demo }) => !demo),
      cadres: cadres.filter(({ demo }) => !demo),
    };
  }

  async function everybody(): Promise<string[]> {
    const lists = await unitMembers.find({}).lean();
    return [...new Set(lists.flatMap(({ cadres }) => cadres))];
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

  async function begin(id: string, only?: RosterOf): Promise<RosterTurn> {
    await rosterState.updateOne({ _id: "roster" }, { $set: { turn: id } }, { upsert: true });
    const marked = await readMarked(only);
    return { id, marked, stored: trueOf(marked, await importsDone(models)) };
  }

  async function isMade(key: string): Promise<boolean> {
    return [...(await importsDone(models))].some((id) => id.startsWith(idOf(key)));
  }

  return {
    /** Everything stored, with its history; demo data are not part of it. */
    async stored(only?: RosterOf): Promise<StoredRoster> {
      return trueOf(await readMarked(only), await importsDone(models));
    },

    /** How many imports and changes are true: with each, the number grows. */
    async changes(): Promise<number> {
      return (await importsDone(models)).size;
    },

    /** Begins an import. One that began before and is not done can no longer become true. */
    begin: (): Promise<RosterTurn> => begin(randomUUID()),

    /**
     * The same for what a message tells of some people: under its key it is made true once. Each try has a name of its own,
     * because others may still be clearing away what the try before had prepared.
     */
    async beginFor(key: string, only: RosterOf): Promise<RosterTurn & { readonly isDone: boolean }> {
      const turn = await begin(`${idOf(key)}-${randomUUID()}`, only);
      return { ...turn, isDone: await isMade(key) };
    },

    /** Whether a message has made its change true before: it may no longer be allowed, or possible, since. */
    isMade,

    /** Whether there is, or ever was, somebody of this code; also one whom an import has only prepared. */
    async knows(cadre: string): Promise<boolean> {
      return (await markedCadresOf(models, [cadre])).length > 0;
    },

    /**
     * Makes the plan true, all of it or nothing, also when it is killed.
     * @param howFar must not throw
     * @throws Refusal when another import began meanwhile
     */
    async apply(
      { id, stored, marked }: RosterTurn,
      plan: RosterPlan,
      howFar: HowFar = () => {},
    ): Promise<void> {
      const done = await importsDone(models);
      await ofUnits.clear(marked.units, done);
      await ofCadres.clear(marked.cadres, done);
      const planned = plannedRecords(plan, stored);
      await listMembers(
        models,
        planned.cadres.flatMap(({ code, facts }) =>
          facts.flatMap((fact) => placesOf(fact).map(({ unit }) => ({ unit, cadre: code }))),
        ),
      );
      const turn = { id, done, mustBeMine: () => mustBeMyTurn(id) };
      const wrote = counted(2 * (planned.units.length + planned.cadres.length), howFar);
      await ofUnits.prepare(planned.units, turn, wrote);
      await ofCadres.prepare(planned.cadres, turn, wrote);
      const { order } = plan;
      const { matchedCount } = await rosterState.updateOne(
        { _id: "roster", turn: id },
        { $addToSet: { done: id }, ...(order && { $set: { order: [...order] } }) },
      );
      if (matchedCount === 0) throw refuse("roster-other-began");
      await importsDone(models);
      unitsChanged();
      await ofUnits.settle(id, planned.units, wrote);
      await ofCadres.settle(id, planned.cadres, wrote);
      unitsChanged();
    },
  };
}

/** It becomes the name of a field, which no dot may be in. */
function idOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 20);
}
