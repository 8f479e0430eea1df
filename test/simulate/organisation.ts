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

export function newUnit(code: string, name: string, parent: string | null, level: string): Unit {
  return { code, name, parent, level, approval: new Map(), away: [] };
}

export function newPerson(
  code: string,
  name: string,
  place: Person["places"][number],
  cameLater: boolean,
): Person {
  return {
    ...{ code, name, places: [place], cameLater, linkedOn: "", deeds: [], away: [] },
    ...{ registeredFor: new Set(), pledges: new Map(), reviews: new Set(), works: [], quietUntil: "" },
  };
}

/** A city, districts of four wards, wards of six people, the first of each its secretary. */
export function makeUp(cadres: number, from: string): { units: Unit[]; people: Person[] } {
  const units: Unit[] = [newUnit("TD", "Thành đoàn Cần Thơ", null, "Thành đoàn")];
  const head = { from, office: "secretary", fullTime: false, active: true } as const;
  const people = [newPerson(ADMIN, nameOf(0), { ...head, unit: "TD" }, false)];
  for (let ward = 0; people.length < cadres; ward++) {
    const district = `Q${Math.floor(ward / UNITS_A_DISTRICT) + 1}`;
    if (ward % UNITS_A_DISTRICT === 0) {
      const level = "Quận, huyện Đoàn và tương đương";
      units.push(newUnit(district, `Quận Đoàn ${district}`, "TD", level));
      people.push(newPerson(`${district}01`, nameOf(people.length), { ...head, unit: district }, false));
    }
    const code = `P${ward + 1}`;
    units.push(newUnit(code, `Đoàn phường ${code}`, district, "Đoàn cơ sở"));
    for (let n = 1; n <= UNIT_SIZE && people.length < cadres; n++) {
      const office = n === 1 ? "secretary" : "member";
      people.push(newPerson(`${code}0${n}`, nameOf(people.length), { ...head, unit: code, office }, false));
    }
  }
  return { units, people };
}

const OFFICES = { secretary: "Bí thư", deputy: "Phó Bí thư", member: "Ủy viên Ban Chấp hành" } as const;

/** The roster as it is on a day by the count, as a workbook. */
export function rosterOf(book: Book, day: string): Promise<Uint8Array> {
  const cadres = book.people.flatMap((person): CellValue[][] => {
    const place = placeOf(person, day);
    if (!place?.active) return [];
    return [[person.code, person.name, place.unit, OFFICES[place.office], place.fullTime ? "x" : ""]];
  });
  const units = book.units.map(({ code, name, level, parent }): CellValue[] => [
    code,
    name,
    level,
    parent ?? "",
  ]);
  return rosterWorkbook({ units, cadres });
}
