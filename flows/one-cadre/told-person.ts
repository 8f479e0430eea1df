import type { Services } from "../../src/chat/services.ts";
import { type Cells, readCell } from "../../src/papers/roster/read-field.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { statedDay } from "../../src/rules/reading/days/stated-day.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";

/** What a line tells of a person, in any order after the first part. */
export interface Told {
  /** The first part: a name. */
  readonly who: string;
  readonly cells: Cells;
  /** As it was said; empty: nothing. */
  readonly unit: string;
  readonly from: Day | undefined;
}

type Named = Pick<Unit, "code" | "name">;

const BIRTH = /^\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}$/;
const PHONE = /^\+?\d[\d .-]{7,}$/;
const CIVIL = new Set(["cong chuc", "vien chuc", "cong chuc vien chuc"]);

/**
 * Reads `Nguyễn Văn An, UVBCH, Chi đoàn 3, chuyên trách, 26/03/1999, 0912345678, từ 01/12`.
 * @param units those of the speaker, and all: another's unit is no office
 * @throws Refusal for a date, number or office that no roster would take, and for another's unit
 */
export function readTold(
  line: string,
  { own, all }: Record<"own" | "all", readonly Named[]>,
  today: Day,
): Told {
  const [who = "", ...parts] = line.split(/[,;\n]/u).map((part) => part.trim());
  let [unit, from]: [string, Day | undefined] = ["", undefined];
  const positions: string[] = [];
  let cells: Cells = {};
  for (const part of parts.filter(Boolean)) {
    const said = plain(part);
    const day = /^(?:ke )?tu /.test(said) ? statedDay(part, today) : undefined;
    if (day) from = day;
    else if (said === "chuyen trach") cells = { ...cells, fullTime: true };
    else if (CIVIL.has(said)) cells = { ...cells, civilServant: true };
    else if (BIRTH.test(part)) cells = { ...cells, ...cellsOf("birthDate", part, today) };
    else if (PHONE.test(part)) cells = { ...cells, ...cellsOf("phone", part, today) };
    else if (unit === "" && unitsMeant(own, part).length > 0) unit = part;
    else if (all.some(({ name }) => plain(name) === said)) throw refuse("cadre-unit-not-yours");
    else positions.push(part);
  }
  if (positions.length > 0) cells = { ...cells, ...cellsOf("positions", positions.join(";"), today) };
  return { who, cells, unit, from };
}

/** The same with the units that there are; plain JSON. */
export async function toldBy(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  line: string,
  today: Day,
): Promise<Omit<Told, "from"> & { readonly from: Day | null }> {
  const units = { own: await cadres.tree(me.unit, today), all: await cadres.allUnits(today) };
  const { from, ...told } = readTold(line, units, today);
  return { ...told, from: from ?? null };
}

function cellsOf(field: "birthDate" | "phone" | "positions", text: string, today: Day): Cells {
  const read = readCell(field, text, today);
  if ("no" in read) throw new Refusal(read.no);
  return read.value;
}
