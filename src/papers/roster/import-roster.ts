import type { Rosters } from "../../records/people/rosters.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { RosterPlan, StoredRoster } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { planRoster } from "../../rules/organisation/roster-plan.ts";
import { phrase } from "../../words/words.ts";
import { CADRE_COLUMNS, CADRE_SHEET } from "./columns.ts";
import type { Note, Problem } from "./problem.ts";
import { type CadreRow, readRoster } from "./read-roster.ts";

/** What an import needs, from the command line or for a file sent to the bot. */
export interface RosterImport {
  rosters: Rosters;
  /** The levels that the topmost unit's policy knows. */
  levels: readonly string[];
  today: Day;
  /** Reports everything, writes nothing. */
  dryRun: boolean;
  /** Removes the demo data; called once it is certain that the file is accepted. */
  removeDemo(): Promise<void>;
}

/** An accepted file, or all its problems; then nothing has changed. */
export type RosterOutcome =
  | { kind: "taken"; plan: RosterPlan; notes: readonly Note[] }
  | { kind: "wrong"; problems: readonly Problem[] };

/** Imports a roster, all or nothing. @throws Refusal when the file is not an acceptable .xlsx */
export async function importRoster(bytes: Uint8Array, parts: RosterImport): Promise<RosterOutcome> {
  const { rosters, levels, today, dryRun, removeDemo } = parts;
  const stored = await rosters.stored();
  const units = stored.units.flatMap(({ _id, facts }) => {
    const fact = factAt(facts, today);
    return fact?.active ? [{ code: _id, parent: fact.parent }] : [];
  });
  const read = await readRoster(bytes, { levels, today, units });
  const problems = [...read.problems, ...namesErased(read.cadres, stored)];
  const isEmpty = read.units.length + read.cadres.length === 0;
  if (isEmpty && problems.length === 0)
    problems.push({ sheet: CADRE_SHEET, reason: phrase("roster-nobody") });
  if (problems.length > 0) return { kind: "wrong", problems };
  const plan = planRoster(stored, read, today);
  if (!dryRun) {
    await removeDemo();
    await rosters.apply(plan, stored);
  }
  return { kind: "taken", plan, notes: read.notes };
}

/** Rows of people who had everything erased, which would bring back their names. */
function namesErased(rows: readonly CadreRow[], { cadres }: StoredRoster): Problem[] {
  const erased = new Set(cadres.filter(({ erasedAt }) => erasedAt).map(({ _id }) => foldCode(_id)));
  return rows
    .filter(({ code }) => erased.has(foldCode(code)))
    .map(({ row, code }) => ({
      sheet: CADRE_SHEET,
      row,
      column: CADRE_COLUMNS.code,
      reason: phrase("roster-cadre-erased", { code }),
    }));
}
