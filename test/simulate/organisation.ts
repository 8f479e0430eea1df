import type { CellValue } from "exceljs";
import { rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { type Book, type Person, placeOf, type Unit } from "./count/book.ts";

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Huỳnh", "Bùi"];
const MIDDLES = ["Văn", "Thị", "Ngọc", "Minh", "Quốc", "Gia", "Hữu"];
const SECONDS = ["Tuấn", "Hoàng", "Thanh", "Kim", "Thiên", "Bảo"];
const GIVEN = ["An", "Bích", "Cường", "Dung", "Giang", "Hạnh", "Khoa", "Lan", "Mỹ", "Nam", "Phúc"];

const UNIT_SIZE = 6;
const UNITS_A_DISTRICT = 4;
const SCHOOL_EVERY = 6;
const OF_A_BRANCH = 3;
/** Of dependent branches. */
export const LOWEST_LEVEL = "Chi đoàn";

/** The code of the city's secretary, who imports rosters. */
export const ADMIN = "TD01";

/** Names that differ, in a city of some thousands, and none of which is another without a word: who is named is nobody else. */
export function nameOf(place: number): string {
  let rest = place;
  const next = (words: readonly string[]) => {
    const word = words[rest % words.length] ?? "";
    rest = Math.floor(rest / words.length);
    return word;
  };
  const [given, middle, family, second] = [next(GIVEN), next(MIDDLES), next(FAMILIES), next(SECONDS)];
  return [family, middle, second, given].join(" ");
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
    ...{
      registeredFor: new Set(),
      pledges: new Map(),
      reviews: new Set(),
      remarks: new Set(),
      works: [],
      quietUntil: "",
    },
    ...{ civilServant: isCivilServant(code), goods: new Map() },
  };
}

/** A third of the people, heads and members. */
function isCivilServant(code: string): boolean {
  return [...code].reduce((sum, letter) => sum + (Number(letter) || 0), 0) % 3 === 0;
}

/** How large an organisation is. */
export interface Shape {
  cadres: number;
  /** Right below the topmost; left out: one for every four grassroots units. */
  units?: number | undefined;
  /** Grassroots units, below those in turn; left out: as many as there are people for. */
  grassroots?: number | undefined;
  /** Dependent branches, one below each of the first grassroots units; none unless said. */
  branches?: number | undefined;
}

/** Everybody has a place: the city's secretary, one of each district, and the others ward by ward. */
export function makeUp(shape: Shape, from: string): { units: Unit[]; people: Person[] } {
  const { cadres } = shape;
  const wards = shape.grassroots ?? Math.ceil((cadres - 1) / (UNIT_SIZE + 1 / UNITS_A_DISTRICT));
  const districts = shape.units ?? Math.ceil(wards / UNITS_A_DISTRICT);
  const units: Unit[] = [newUnit("TD", "Thành đoàn Cần Thơ", null, "Thành đoàn")];
  const people: Person[] = [];
  const add = (unit: string, n: number) => {
    const office = n === 1 ? "secretary" : "member";
    const place = { from, unit, office, fullTime: false, active: true } as const;
    const code = `${unit}${String(n).padStart(2, "0")}`;
    if (people.length < cadres) people.push(newPerson(code, nameOf(people.length), place, false));
  };
  add("TD", 1);
  for (let n = 1; n <= districts; n++) {
    units.push(newUnit(`Q${n}`, `Quận Đoàn Q${n}`, "TD", "Quận, huyện Đoàn và tương đương"));
    add(`Q${n}`, 1);
  }
  for (let n = 1; n <= wards; n++)
    units.push(newUnit(`P${n}`, wardName(n), `Q${((n - 1) % districts) + 1}`, "Đoàn cơ sở"));
  const branches = Math.min(shape.branches ?? 0, wards);
  for (let n = 1; n <= branches; n++) units.push(newUnit(`C${n}`, `Chi đoàn C${n}`, `P${n}`, LOWEST_LEVEL));
  for (let n = 1; people.length < cadres; n++) {
    for (let ward = 1; ward <= wards; ward++) add(`P${ward}`, n);
    for (let branch = 1; branch <= branches && n <= OF_A_BRANCH; branch++) add(`C${branch}`, n);
  }
  return { units, people };
}

function wardName(n: number): string {
  return isSchool(`P${n}`) ? `Đoàn trường P${n}` : `Đoàn phường P${n}`;
}

export function isBranch(unit: string): boolean {
  return unit.startsWith("C");
}

/** Every sixth grassroots unit is a school's. */
export function isSchool(unit: string): boolean {
  return unit.startsWith("P") && Number(unit.slice(1)) % SCHOOL_EVERY === 0;
}

const OFFICES = { secretary: "Bí thư", deputy: "Phó Bí thư", member: "Ủy viên Ban Chấp hành" } as const;

/** The roster as it is on a day by the count, as a workbook. */
export function rosterOf(book: Book, day: string): Promise<Uint8Array> {
  const cadres = book.people.flatMap((person): CellValue[][] => {
    const place = placeOf(person, day);
    if (!place?.active) return [];
    const marks = [place.fullTime, person.civilServant].map((is) => (is ? "x" : ""));
    return [[person.code, person.name, place.unit, OFFICES[place.office], ...marks]];
  });
  const units = book.units
    .filter(({ gone }) => !gone || gone.from >= day)
    .map(({ code, name, level, parent, gone }): CellValue[] => [
      ...[code, name, level, parent ?? ""],
      gone?.into ?? "",
    ]);
  return rosterWorkbook({ unitHeaders: [...UNIT_HEADERS, "Nhập vào"], units, cadres });
}
