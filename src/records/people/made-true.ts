import type { CadreFact, UnitFact } from "../../rules/organisation/dated.ts";
import type { PeopleModels } from "./people-models.ts";
import type { Marked } from "./people-records.ts";

/**
 * An import is made true by one write, since the embedded database has no transactions: it adds records that are not there
 * yet (`added`) and prepares beside the others what will hold (`next`); then it puts its id among those done, and at once
 * everybody reads the new roster. Killed before, it has changed nothing. Afterwards what was prepared is put in its place at
 * leisure. Every reader of units and cadres comes through here; a record without a mark costs nothing.
 */
type State = Pick<PeopleModels, "rosterState">;
type Record = Marked<CadreFact | UnitFact> & { readonly erasedAt?: Date };

/** Once done is done for ever: a process asks for each import once. */
const known = new WeakMap<State["rosterState"], ReadonlySet<string>>();

/** Records as they are by the imports that are done; those that an import has only prepared are left out. */
export async function madeTrue<R extends Record>(models: State, records: readonly R[]): Promise<R[]> {
  let done = known.get(models.rosterState) ?? new Set<string>();
  const isKnown = ({ added, next }: R) =>
    (added === undefined || done.has(added)) && Object.keys(next ?? {}).every((id) => done.has(id));
  if (!records.every(isKnown)) done = await importsDone(models);
  return records.flatMap((record) => asOf(record, done) ?? []);
}

/** The imports that are true, as of now. */
export async function importsDone({ rosterState }: State): Promise<ReadonlySet<string>> {
  const done = new Set((await rosterState.findById("roster").lean())?.done);
  known.set(rosterState, done);
  return done;
}

/** The record by these imports; undefined when it is not there yet. */
export function asOf<R extends Record>(record: R, done: ReadonlySet<string>): R | undefined {
  const { added, next, erasedAt } = record;
  if (added !== undefined && !done.has(added)) return undefined;
  if (!next || erasedAt) return record;
  const id = Object.keys(next).find((candidate) => done.has(candidate));
  return id === undefined ? record : { ...record, ...next[id] };
}
