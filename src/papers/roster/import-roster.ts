import type { Rosters } from "../../records/people/rosters.ts";
import { type Day, laterOf } from "../../rules/calendar/time.ts";
import type { HowFar } from "../../rules/how-far.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { RosterPlan } from "../../rules/organisation/planned-roster.ts";
import { type Doubt, doubtsOf } from "../../rules/organisation/removals.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { planRoster } from "../../rules/organisation/roster-plan.ts";
import { phrase } from "../../words/words.ts";
import { checkCodes } from "./check-codes.ts";
import { CADRE_SHEET, UNIT_COLUMNS, UNIT_SHEET } from "./columns.ts";
import { zerosFinder } from "./lost-zeros.ts";
import type { Note, Problem } from "./problem.ts";
import { readRoster, type UnitRow } from "./read-roster.ts";

/** What an import needs, from the command line or for a file sent to the bot. */
export interface RosterImport {
  rosters: Pick<Rosters, "stored" | "begin" | "apply">;
  /** The levels that the topmost unit's policy knows. */
  levels: readonly string[];
  today: Day;
  /** From when the file is true; today unless said. */
  from?: Day | undefined;
  /** The cadre who sends it; nobody at the command line. */
  sender?: string | undefined;
  /** How many people the one who imports knows to leave: asked for where {@link doubtsOf} finds any doubt. */
  sureOfLeaving?: number | undefined;
  /** Reports everything, writes nothing. */
  dryRun: boolean;
  /** Told how far the writing is; must not throw, since it does not stop midway. */
  howFar?: HowFar;
  /** Removes the demo data; called once it is certain that the file is accepted. */
  removeDemo(): Promise<void>;
}

/**
 * An accepted file, with what makes it doubtful · one that needs a clearer word first · all its problems. But for the first,
 * nothing has changed.
 */
export type RosterOutcome =
  | { kind: "taken" | "doubtful"; plan: RosterPlan; doubts: readonly Doubt[]; notes: readonly Note[] }
  | { kind: "wrong"; problems: readonly Problem[] };

/** Imports a roster, all or nothing. @throws Refusal when the file is not an acceptable .xlsx */
export async function importRoster(bytes: Uint8Array, parts: RosterImport): Promise<RosterOutcome> {
  const { rosters, levels, today, from = today, sender, sureOfLeaving, dryRun, howFar, removeDemo } = parts;
  const turn = dryRun ? undefined : await rosters.begin();
  const stored = turn?.stored ?? (await rosters.stored());
  const day = laterOf(from, today);
  const units = stored.units.flatMap(({ _id, facts }) => {
    const fact = factAt(facts, day);
    return fact?.active ? [{ code: _id, parent: fact.parent, level: fact.level }] : [];
  });
  const read = await readRoster(bytes, { levels, today, units });
  const problems = [
    ...read.problems,
    ...zerosLost(read.units, stored.units),
    ...unknownMerged(read.units, stored.units),
    ...checkCodes(read.cadres, stored.cadres, day),
  ];
  const isEmpty = read.units.length + read.cadres.length === 0;
  if (isEmpty && problems.length === 0)
    problems.push({ sheet: CADRE_SHEET, reason: phrase("roster-nobody") });
  if (problems.length > 0) return { kind: "wrong", problems: inOrder(problems) };
  const plan = planRoster(stored, read, { from, today });
  const doubts = doubtsOf(plan, sender);
  const said = { plan, doubts, notes: read.notes };
  if (!turn) return { kind: "taken", ...said };
  if (doubts.length > 0 && sureOfLeaving !== plan.cadres.left.length) return { kind: "doubtful", ...said };
  await removeDemo();
  await rosters.apply(turn, plan, howFar);
  return { kind: "taken", ...said };
}

/** As one goes through the file; what is about a whole sheet first. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ sheet, row = 0 }: Problem) => (sheet === CADRE_SHEET ? 1e9 : 0) + row;
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Units whose code is a stored one that lost its zeros: they would be taken for new ones. */
function zerosLost(
  rows: readonly { readonly row: number; readonly code: string }[],
  stored: readonly { readonly _id: string }[],
): Problem[] {
  const meant = zerosFinder(stored.map(({ _id }) => _id));
  return rows.flatMap(({ row, code }): Problem[] => {
    const whole = meant(code);
    const reason = whole && phrase("roster-code-zeros", { code, whole });
    return reason ? [{ sheet: UNIT_SHEET, row, column: UNIT_COLUMNS.code, reason }] : [];
  });
}

/** Units that go into another and never were there: the code is mistyped, and the one that was meant would be dissolved. */
function unknownMerged(rows: readonly UnitRow[], stored: readonly { readonly _id: string }[]): Problem[] {
  const known = new Set(stored.map(({ _id }) => foldCode(_id)));
  return rows
    .filter(({ into, code }) => into !== undefined && !known.has(foldCode(code)))
    .map(({ row, code }) => ({
      sheet: UNIT_SHEET,
      row,
      column: UNIT_COLUMNS.code,
      reason: phrase("roster-merged-unknown", { code }),
    }));
}
