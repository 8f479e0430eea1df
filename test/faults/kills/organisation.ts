import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { local } from "../../../src/rules/calendar/time.ts";
import { rosterWorkbook } from "../../fixtures/roster-workbook.ts";
import { typedMust } from "./cli.ts";

const invitesShape = z.array(z.object({ cadre: z.string(), code: z.string() }));

export const CITY_SECRETARY = "TD01";
/** Of so many people in a unit the first is its secretary. */
export const UNIT_SIZE = 10;

/** The kills are played at any hour of any day: what falls due by the clock has been four hours ago, or is twenty hours off. So are the quiet hours, a minute, and the window of the morning before them. */
function nothingDueSoon(): object {
  const hour = String((local(Date.now()).hour + 20) % 24).padStart(2, "0");
  const [due, spreadFrom, spreadUntil, quietFrom, quietUntil] = ["00", "01", "09", "10", "11"].map(
    (minute) => `${hour}:${minute}`,
  );
  return {
    reminders: {
      ...{ monday: due, weekDigest: due, periodEnd: due, periodDigest: due },
      ...{ spreadFrom, spreadUntil, quietFrom, quietUntil },
    },
  };
}

/** In how many units so many people are. */
export function unitsOf(people: number): number {
  return Math.ceil(people / UNIT_SIZE);
}

/** The code of somebody; people of one unit follow one another. */
export function cadreCode(n: number): string {
  return `M${n}`;
}

/**
 * Imports a city of so many people. They all have one name and one unit's name, so that whoever does the same hears the
 * same.
 * @returns invitation codes by cadre
 */
export async function importCity(
  env: Record<string, string>,
  folder: string,
  people: number,
): Promise<Map<string, string>> {
  const unitOf = (n: number) => `U${Math.floor(n / UNIT_SIZE)}`;
  const numbers = [...Array(people).keys()];
  const units = [...new Set(numbers.map(unitOf))].map((unit) => [unit, "Đoàn phường", "Đoàn cơ sở", "TD"]);
  const cadres = numbers.map((n) => [
    cadreCode(n),
    "Nguyễn Văn An",
    unitOf(n),
    n % UNIT_SIZE === 0 ? "Bí thư" : "Ủy viên Ban Chấp hành",
  ]);
  const file = join(folder, "danh-sach.xlsx");
  await writeFile(
    file,
    await rosterWorkbook({
      units: [["TD", "Thành đoàn Cần Thơ", "Thành đoàn"], ...units],
      cadres: [[CITY_SECRETARY, "Lê Minh Tâm", "TD", "Bí thư"], ...cadres],
    }),
  );
  await typedMust(env, ["roster", "import", file]);
  const policy = join(folder, "chinh-sach.json");
  await writeFile(policy, JSON.stringify(nothingDueSoon()));
  await typedMust(env, ["policy", "set", "TD", policy]);
  const invites = invitesShape.parse(JSON.parse(await typedMust(env, ["roster", "invites", "--json"])));
  return new Map(invites.map(({ cadre, code }) => [cadre, code]));
}
