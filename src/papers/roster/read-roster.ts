import type { Day } from "../../rules/calendar/time.ts";
import type { RosterCadre, RosterUnit } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { isSecondOffice } from "../../rules/organisation/second-offices.ts";
import { phrase } from "../../words/words.ts";
import { openWorkbook, type Sheet } from "../workbook/open-workbook.ts";
import { checkLevels } from "./check-levels.ts";
import { beside, checkMergers, inMerged, staying } from "./check-mergers.ts";
import { checkUnits, type KnownUnit } from "./check-units.ts";
import { CADRE_COLUMNS, CADRE_SHEET, UNIT_COLUMNS, UNIT_SHEET } from "./columns.ts";
import { plainForm, tidy } from "./plain-form.ts";
import type { Note, Problem } from "./problem.ts";
import { type Rows, readRows } from "./read-rows.ts";
import { cadreSchema, unitSchema } from "./row-schemas.ts";
import { unknownUnits } from "./unknown-units.ts";

export type UnitRow = RosterUnit & { readonly row: number };
export type CadreRow = RosterCadre & { readonly row: number };

/** A roster as read from a file. With any problem, none of it may be used. */
export interface RosterRead {
  readonly units: readonly UnitRow[];
  readonly cadres: readonly CadreRow[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** What a file is checked against. */
export interface RosterWorld {
  /** The policy's levels, as shown to people. */
  readonly levels: readonly string[];
  /** Units stored already, for a file that is only a part; none for a first import. */
  readonly units?: readonly KnownUnit[];
  /** Latest possible date of birth. */
  readonly today: Day;
}

const NO_ROWS = { rows: [], parts: [], codes: new Set<string>(), notes: [], problems: [] };

/**
 * Reads a roster workbook in the shapes that people really use.
 * @throws Refusal when the file is not an acceptable .xlsx; errors inside it are problems with their place.
 */
export async function readRoster(bytes: Uint8Array, world: RosterWorld): Promise<RosterRead> {
  const sheets = await openWorkbook(bytes);
  const problems: Problem[] = [];
  const unitSheet = findSheet(sheets, UNIT_SHEET, problems);
  const cadreSheet = findSheet(sheets, CADRE_SHEET, problems);
  const units = unitSheet ? await readUnits(unitSheet, world.levels) : NO_ROWS;
  const cadres = cadreSheet ? await readCadres(cadreSheet, world.today) : NO_ROWS;
  // A file with the topmost unit is the whole list: no unit is there but those in it.
  const isWhole = units.rows.some(({ parent, into }) => parent === null && into === undefined);
  const known = isWhole ? [] : (world.units ?? []);
  // With wrong rows left out, the tree would be blamed for them.
  const isSound = units.problems.length === 0;
  const stay = staying(units.rows);
  const levels = isSound
    ? checkLevels(stay, { known: beside(known, units.rows), stored: world.units ?? [] }, world.levels)
    : { problems: [], notes: [] };
  return {
    units: units.rows,
    cadres: cadres.rows,
    notes: [...units.notes, ...levels.notes, ...cadres.notes],
    problems: [
      ...problems,
      ...units.problems,
      ...(isSound
        ? [...checkUnits(stay, beside(known, units.rows)), ...checkMergers(units.rows, known)]
        : []),
      ...levels.problems,
      ...cadres.problems,
      ...(unitSheet ? unknownUnits(cadres, units, known) : []),
      ...inMerged(cadres.rows, units.rows),
    ],
  };
}

function findSheet(sheets: readonly Sheet[], name: string, problems: Problem[]): Sheet | undefined {
  const found = sheets.filter((sheet) => plainForm(sheet.name) === plainForm(name));
  if (found.length > 1) problems.push({ sheet: name, reason: phrase("roster-sheet-twice") });
  if (found.length === 0) {
    const present = sheets.map((sheet) => `“${tidy(sheet.name).slice(0, 40)}”`);
    const reason = phrase("roster-sheet-missing", { present: present.slice(0, 10).join(", ") });
    problems.push({ sheet: name, reason });
  }
  return found.length === 1 ? found[0] : undefined;
}

async function readUnits(sheet: Sheet, levels: readonly string[]): Promise<Rows<RosterUnit>> {
  const shared = { sheet: UNIT_SHEET, columns: UNIT_COLUMNS, schema: unitSchema, dates: [], lists: [] };
  const read = await readRows(sheet, shared);
  const byForm = new Map(levels.map((level) => [plainForm(level), level]));
  const problems = [...read.problems];
  const levelOf = (row: number, value: string): string => {
    const level = byForm.get(plainForm(value));
    if (level !== undefined) return level;
    const reason = phrase("roster-level-unknown", { value, levels: levels.join("; ") });
    problems.push({ sheet: UNIT_SHEET, row, column: UNIT_COLUMNS.level, reason });
    return value;
  };
  const rows = read.rows.map((unit): UnitRow => {
    const level = levelOf(unit.row, unit.level);
    const { into, ...known } = unit;
    const parent = unit.parent === "" ? null : unit.parent;
    return { ...known, level, parent, ...(into === "" ? {} : { into }) };
  });
  for (const { row, sound } of read.parts) if (sound.level) levelOf(row, sound.level);
  return { ...read, rows, problems };
}

async function readCadres(sheet: Sheet, today: Day): Promise<Rows<RosterCadre>> {
  const { rows: all, ...read } = await readRows(sheet, {
    sheet: CADRE_SHEET,
    columns: CADRE_COLUMNS,
    schema: cadreSchema,
    dates: ["birthDate"],
    lists: ["positions"],
    mayRepeat: isSecondOffice,
  });
  const rows = all.map(({ formerCode, ...row }): CadreRow => {
    const isOther = formerCode !== "" && foldCode(formerCode) !== foldCode(row.code);
    return isOther ? { ...row, formerCode } : row;
  });
  const unborn = rows.flatMap(({ row, birthDate }): Problem[] => {
    if (birthDate === undefined || birthDate < today) return [];
    const reason = phrase("roster-day-wrong", { value: birthDate.split("-").reverse().join("/") });
    return [{ sheet: CADRE_SHEET, row, column: CADRE_COLUMNS.birthDate, reason }];
  });
  return { ...read, rows, problems: [...read.problems, ...unborn] };
}
