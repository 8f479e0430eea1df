import type { RosterCadre, RosterUnit } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import type { KnownUnit } from "./check-units.ts";
import { CADRE_COLUMNS, CADRE_SHEET } from "./columns.ts";
import { zerosFinder } from "./lost-zeros.ts";
import type { Problem } from "./problem.ts";
import type { Rows } from "./read-rows.ts";

/** Cadres of units that are neither in the file nor known already. */
export function unknownUnits(
  cadres: Rows<RosterCadre>,
  units: Rows<RosterUnit>,
  known: readonly KnownUnit[],
): Problem[] {
  // When the sheet of units could not be read at all, its own problem is enough.
  if (units.codes.size === 0 && units.problems.length > 0) return [];
  const codes = new Set([...units.codes, ...known.map(({ code }) => foldCode(code))]);
  const parts = cadres.parts.flatMap(({ row, sound }) => (sound.unit ? [{ row, unit: sound.unit }] : []));
  const meant = zerosFinder([...units.rows.map(({ code }) => code), ...known.map(({ code }) => code)]);
  return [...cadres.rows, ...parts]
    .filter(({ unit }) => !codes.has(foldCode(unit)))
    .map(({ row, unit }) => ({
      sheet: CADRE_SHEET,
      row,
      column: CADRE_COLUMNS.unit,
      reason: unknownUnit(unit, meant(unit)),
    }));
}

function unknownUnit(code: string, whole: string | undefined): Phrase {
  return whole ? phrase("roster-code-zeros", { code, whole }) : phrase("roster-unit-unknown", { code });
}
