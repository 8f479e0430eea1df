import type { RosterUnit } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { phrase } from "../../words/words.ts";
import type { KnownUnit } from "./check-units.ts";
import { UNIT_COLUMNS, UNIT_SHEET } from "./columns.ts";
import { plainForm } from "./plain-form.ts";
import type { Note, Problem } from "./problem.ts";

type Row = RosterUnit & { readonly row: number };

/** More codes nobody reads in one line. */
const MOST_CODES = 10;

/**
 * A unit's level stands below that of the unit above it; levels may be left out between them. One that stands above is a slip in
 * one of the two cells. Two of one level may be meant, and are pointed at. Of the topmost unit that comes to stand below another,
 * a clearer word is asked for, and nothing is said here.
 * @param world.known units that are there beside the file
 * @param world.stored those that were there before
 * @param levels the topmost first
 */
export function checkLevels(
  rows: readonly Row[],
  { known, stored }: Record<"known" | "stored", readonly KnownUnit[]>,
  levels: readonly string[],
): { problems: Problem[]; notes: Note[] } {
  const placeOf = (level: string) => levels.findIndex((one) => plainForm(one) === plainForm(level));
  const units = new Map([...known, ...rows].map((unit) => [foldCode(unit.code), unit]));
  const inFile = new Map(rows.map((row) => [foldCode(row.code), row]));
  const tops = new Set(stored.filter(({ parent }) => parent === null).map(({ code }) => foldCode(code)));
  const problems: Problem[] = [];
  const equals: string[] = [];
  for (const unit of units.values()) {
    const above = unit.parent === null ? undefined : units.get(foldCode(unit.parent));
    if (!above) continue;
    const isTold = inFile.has(foldCode(unit.code));
    const { row } = inFile.get(foldCode(unit.code)) ?? inFile.get(foldCode(above.code)) ?? {};
    const [own, upper] = [placeOf(unit.level), placeOf(above.level)];
    const isUnknown = own < 0 || upper < 0;
    if (row === undefined || isUnknown || tops.has(foldCode(unit.code))) continue;
    if (own === upper && isTold) equals.push(unit.code);
    if (own >= upper) continue;
    const said = { code: unit.code, level: unit.level, above: above.code, upper: above.level };
    const reason = phrase("roster-level-above", said);
    problems.push({ sheet: UNIT_SHEET, row, column: UNIT_COLUMNS.level, reason });
  }
  const codes = equals.slice(0, MOST_CODES).join(", ");
  const note = phrase("roster-same-level", { codes, count: String(equals.length) });
  return { problems, notes: equals.length > 0 ? [{ sheet: UNIT_SHEET, phrase: note }] : [] };
}
