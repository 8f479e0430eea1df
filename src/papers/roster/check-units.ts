import type { RosterUnit } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { UNIT_COLUMNS, UNIT_SHEET } from "./columns.ts";
import type { Problem } from "./problem.ts";

/** A unit that is stored already; a file may name it as a parent or as a cadre's unit without repeating it. */
export interface KnownUnit {
  readonly code: string;
  readonly parent: string | null;
  readonly level: string;
}

type Row = RosterUnit & { readonly row: number };

/**
 * Checks that parents exist, that no unit is above itself, and that one unit is at the top, whose heads administer the
 * product.
 */
export function checkUnits(units: readonly Row[], known: readonly KnownUnit[]): Problem[] {
  const parents = new Map<string, string | null>();
  for (const { code, parent } of [...known, ...units]) {
    parents.set(foldCode(code), parent === null ? null : foldCode(parent));
  }
  const problems: Problem[] = [];
  const report = (row: number, reason: Phrase) =>
    problems.push({ sheet: UNIT_SHEET, row, column: UNIT_COLUMNS.parent, reason });

  for (const { row, parent } of units) {
    if (parent !== null && !parents.has(foldCode(parent))) {
      report(row, phrase("roster-parent-unknown", { code: parent }));
    }
  }
  const cyclic = inCycles(parents);
  for (const { row, code } of units) {
    if (cyclic.has(foldCode(code))) report(row, phrase("roster-parent-cycle", { code }));
  }
  const tops = [...parents].filter(([, parent]) => parent === null).map(([code]) => code);
  const topRows = units.filter(({ parent }) => parent === null);
  if (tops.length > 1) {
    for (const { row } of topRows)
      report(row, phrase("roster-top-several", { codes: tops.slice(0, 10).join(", ") }));
  }
  const isWhole = problems.length === 0;
  if (tops.length === 0 && units.length > 0 && isWhole) {
    problems.push({ sheet: UNIT_SHEET, column: UNIT_COLUMNS.parent, reason: phrase("roster-top-missing") });
  }
  return problems;
}

/** The units that are above themselves; each unit is visited once. */
function inCycles(parents: ReadonlyMap<string, string | null>): Set<string> {
  const done = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let code: string | null | undefined = start;
    while (code && !done.has(code) && !places.has(code)) {
      places.set(code, path.length);
      path.push(code);
      code = parents.get(code);
    }
    const loop = code ? places.get(code) : undefined;
    if (loop !== undefined) for (const member of path.slice(loop)) cyclic.add(member);
    for (const member of path) done.add(member);
  }
  return cyclic;
}
