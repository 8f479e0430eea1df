import type { Day } from "../../rules/calendar/time.ts";
import { rosterCodeOn } from "../../rules/organisation/cadre-codes.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { StoredRoster } from "../../rules/organisation/roster.ts";
import { placesOf } from "../../rules/organisation/second-offices.ts";
import { UnitTree } from "../../rules/organisation/tree.ts";
import { addTableSheet, newWorkbook, workbookBytes } from "../workbook/write.ts";
import { CADRE_COLUMNS, CADRE_SHEET, UNIT_COLUMNS, UNIT_SHEET, usualColumns } from "./columns.ts";

/**
 * The roster of a day as a file, as it goes in: imported again it changes nothing. Units stand below the one above them.
 * @param root only this unit and those below it; null: all
 */
export async function writeRoster(
  { units, cadres }: StoredRoster,
  day: Day,
  root: string | null = null,
): Promise<Uint8Array> {
  const there = units.flatMap(({ _id: code, facts }) => {
    const fact = factAt(facts, day);
    return fact?.active ? [{ code, name: fact.name, level: fact.level, parent: fact.parent }] : [];
  });
  const inOrder = new UnitTree(there).from(root);
  const place = new Map(inOrder.map(({ code }, n) => [code, n]));
  const people = cadres.flatMap((cadre) => {
    const { facts, birthDate, phone } = cadre;
    const code = rosterCodeOn(cadre, day);
    const fact = factAt(facts, day);
    if (!fact?.active) return [];
    return placesOf(fact).flatMap(({ unit, positions }) => {
      const at = place.get(unit);
      return at === undefined
        ? []
        : [{ code, fact: { ...fact, unit, positions: [...positions] }, birthDate, phone, at }];
    });
  });
  const workbook = newWorkbook();
  const header = (columns: Readonly<Record<string, string>>) =>
    usualColumns(columns).map((column) => ({ header: column, width: 24 }));
  const unitSheet = addTableSheet(workbook, UNIT_SHEET, header(UNIT_COLUMNS));
  for (const { code, name, level, parent } of inOrder) unitSheet.addRow([code, name, level, parent ?? ""]);
  const cadreSheet = addTableSheet(workbook, CADRE_SHEET, header(CADRE_COLUMNS));
  for (const { code, fact, birthDate, phone } of people.sort((a, b) => a.at - b.at))
    cadreSheet.addRow([
      code,
      fact.name,
      fact.unit,
      fact.positions.join("; "),
      mark(fact.fullTime),
      mark(fact.civilServant),
      birthDate?.split("-").reverse().join("/") ?? "",
      phone ?? "",
    ]);
  return workbookBytes(workbook);
}

const mark = (isSo: boolean) => (isSo ? "x" : "");
