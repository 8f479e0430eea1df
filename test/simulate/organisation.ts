import type { CellValue } from "exceljs";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { type Book, type Person, placeOf, type Unit } from "./count/book.ts";

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Huỳnh", "Bùi"];
const MIDDLES = ["Văn", "Thị", "Ngọc", "Minh", "Quốc", "Gia", "Hữu"];
const GIVEN = ["An", "Bích", "Cường", "Dung", "Giang", "Hạnh", "Khoa", "Lan", "Mỹ", "Nam", "Phúc"];

const UNIT_SIZE = 6;
const UNITS_A_DISTRICT = 4;

/** The code of the city's secretary, who imports rosters. */
export const ADMIN = "TD01";

/** Names that differ; whoever is named stands in one answer only. */
export function nameOf(place: number): string {
  const given = GIVEN[place % GIVEN.length];
  const middle = MIDDLES[Math.floor(place / GIVEN.length) % MIDDLES.length];
  const family = FAMILIES[Math.floor(place / GIVEN.length / MIDDLES.length) % FAMILIES.length];
  return `${family} ${middle} ${given}`;
}

export function newPerson(
  code: string,
  name: string,
  place: Person["places"][number],
  cameLater: boolean,
): Person {
  return {
    ...{ code, name, places: [place], cameLater, linkedOn: "", entries: [], gatherings: [] },
    ...{ pledged: false, reviewed: false, quietUntil: "" },
  };
}

/** A city, districts of four wards, wards of six people, the first of each its secretary. */
export function makeUp(cadres: number, from: string): { units: Unit[]; people: Person[] } {
  const units: Unit[] = [{ code: "TD", name: "Thành đoàn Cần Thơ", parent: null, level: "Thành đoàn" }];
  const head = { from, isHead: true, active: true };
  const people = [newPerson(ADMIN, nameOf(0), { ...head, unit: "TD" }, false)];
  for (let ward = 0; people.length < cadres; ward++) {
    const district = `Q${Math.floor(ward / UNITS_A_DISTRICT) + 1}`;
    if (ward % UNITS_A_DISTRICT === 0) {
      const level = "Quận, huyện Đoàn và tương đương";
      units.push({ code: district, name: `Quận Đoàn ${district}`, parent: "TD", level });
      people.push(newPerson(`${district}01`, nameOf(people.length), { ...head, unit: district }, false));
    }
    const code = `P${ward + 1}`;
    units.push({ code, name: `Đoàn phường ${code}`, parent: district, level: "Đoàn cơ sở" });
    for (let n = 1; n <= UNIT_SIZE && people.length < cadres; n++)
      people.push(
        newPerson(`${code}0${n}`, nameOf(people.length), { ...head, unit: code, isHead: n === 1 }, false),
      );
  }
  return { units, people };
}

/** The roster as it is on a day by the count, as a workbook. */
export function rosterOf(book: Book, day: string): Promise<Uint8Array> {
  const cadres = book.people.flatMap((person): CellValue[][] => {
    const place = placeOf(person, day);
    if (!place?.active) return [];
    return [[person.code, person.name, place.unit, place.isHead ? "Bí thư" : "Ủy viên Ban Chấp hành"]];
  });
  const units = book.units.map(({ code, name, level, parent }): CellValue[] => [
    code,
    name,
    level,
    parent ?? "",
  ]);
  return rosterWorkbook({ units, cadres });
}
