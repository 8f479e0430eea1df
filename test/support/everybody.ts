import { openDatabase } from "../../src/records/database/database.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { recogniseOffices } from "../../src/rules/organisation/offices.ts";
import { type OpenHouse, openHouseIn, SMALL_CITY } from "./open-house.ts";
import { type Town, type TownBuilder, webTown } from "./town.ts";

/** When all of it happens, a Wednesday evening. */
export const AT = "2026-11-25T20:00:00+07:00";

/** Everybody who may come along; all that is done is done to the ward AK and its cadre AK02, the owner. */
export const PEOPLE = {
  stranger: "ai-do",
  withdrawn: "AK05",
  erased: "AK07",
  left: "AK08",
  owner: "AK02",
  cadre: "AK03",
  secretary: "AK01",
  deputy: "AK04",
  former: "AK06",
  "other unit's": "XK01",
  "unit above's": "NK01",
  "unit below's": "KP01",
  "city's": "TD01",
} as const;
export type Who = keyof typeof PEOPLE;
export const EVERYBODY = Object.keys(PEOPLE).filter((name): name is Who => name in PEOPLE);

/** A house with all of them in it, in the browser's town; below the ward there is one branch. */
export function houseOfEverybody(): Promise<OpenHouse> {
  return houseOfEverybodyIn(webTown);
}

/** The same in a town of one's own, which comes back with the house. */
export async function houseOfEverybodyIn<T extends Town>(
  town: TownBuilder<T>,
): Promise<OpenHouse & { town: T }> {
  const more = [
    { code: "KP01", name: "Hồ Thị Khu", unit: "KP", positions: ["Bí thư"] },
    { code: "AK04", name: "Lý Phó", unit: "AK", positions: ["Phó Bí thư"] },
    { code: "AK05", name: "Mai Rút", unit: "AK", positions: ["Ủy viên Ban Chấp hành"] },
    { code: "AK06", name: "Tô Thôi", unit: "AK", positions: ["Bí thư"] },
    { code: "AK07", name: "Ngô Xóa", unit: "AK", positions: ["Bí thư"] },
    { code: "AK08", name: "Cao Rời", unit: "AK", positions: ["Bí thư"] },
  ];
  const branch = { code: "KP", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  const organisation = {
    units: [...SMALL_CITY.units, branch],
    cadres: [...SMALL_CITY.cadres, ...more],
  };
  const house = await openHouseIn(town, { iso: AT, organisation });
  await house.app.services.cadres.withdrawConsent("AK05");
  await changePosition(house, "AK06", { positions: ["Ủy viên Ban Chấp hành"] });
  await changePosition(house, "AK08", { active: false });
  await house.app.services.personalData.erase("AK07", new Date(AT));
  return house;
}

/** From this month on somebody has another position or unit, or is gone, as an import would have it. */
export async function changePosition(
  { databaseUri }: OpenHouse,
  code: string,
  change: { positions?: string[]; unit?: string; active?: boolean },
): Promise<void> {
  const connection = await openDatabase(databaseUri);
  const { cadres, units } = peopleModels(connection);
  const first = (await cadres.findById(code).lean())?.facts[0];
  if (!first) throw new Error(`nobody of code ${code}`);
  const fact = { ...first, from: "2026-11-02", ...change };
  const unit = (await units.findById(fact.unit).lean())?.facts[0];
  const { name = "", level = "" } = unit ?? {};
  const { offices } = recogniseOffices(fact.positions, { code: fact.unit, name, level });
  await cadres.updateOne({ _id: code }, { $push: { facts: { ...fact, offices } } });
  await listEverybody(connection);
  await connection.close();
}
