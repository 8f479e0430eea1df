import type { RosterCadre, RosterUnit } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { phrase } from "../../words/words.ts";
import type { KnownUnit } from "./check-units.ts";
import { CADRE_COLUMNS, CADRE_SHEET, UNIT_COLUMNS, UNIT_SHEET } from "./columns.ts";
import type { Problem } from "./problem.ts";

type Row = RosterUnit & { readonly row: number };
type CadreRow = RosterCadre & { readonly row: number };

/** The units of a file that are there after it. */
export function staying(rows: readonly Row[]): Row[] {
  return rows.filter(({ into }) => into === undefined);
}

/** The stored units that are there beside a file: those that it does not send into another. */
export function beside(known: readonly KnownUnit[], rows: readonly Row[]): KnownUnit[] {
  const gone = new Set(merged(rows).keys());
  return known.filter(({ code }) => !gone.has(foldCode(code)));
}

/** A unit goes into one that stays, and leaves no unit behind below it. */
export function checkMergers(rows: readonly Row[], known: readonly KnownUnit[]): Problem[] {
  const gone = merged(rows);
  const there = new Set([...staying(rows), ...beside(known, rows)].map(({ code }) => foldCode(code)));
  const inFile = new Set(rows.map(({ code }) => foldCode(code)));
  return [...gone.values()].flatMap(({ row, code, into }): Problem[] => {
    const place = { sheet: UNIT_SHEET, row, column: UNIT_COLUMNS.into };
    if (into === undefined || !there.has(foldCode(into)))
      return [{ ...place, reason: phrase("roster-into-unknown", { code: into ?? "" }) }];
    const below = known.filter(
      (unit) =>
        unit.parent !== null && foldCode(unit.parent) === foldCode(code) && !inFile.has(foldCode(unit.code)),
    );
    if (below.length === 0) return [];
    const codes = below.map((unit) => unit.code).slice(0, 10);
    return [{ ...place, reason: phrase("roster-into-below", { code, into, below: codes.join(", ") }) }];
  });
}

/** Cadres that a file still puts into a unit that is no longer there after it. */
export function inMerged(cadres: readonly CadreRow[], rows: readonly Row[]): Problem[] {
  const gone = merged(rows);
  return cadres.flatMap(({ row, unit }): Problem[] => {
    const into = gone.get(foldCode(unit))?.into;
    if (into === undefined) return [];
    const reason = phrase("roster-unit-merged", { code: unit, into });
    return [{ sheet: CADRE_SHEET, row, column: CADRE_COLUMNS.unit, reason }];
  });
}

function merged(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.filter(({ into }) => into !== undefined).map((row) => [foldCode(row.code), row]));
}
