import type { Unit } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import type { ForPapers } from "../paper-services.ts";

/** The head of any paper of a unit: the unit above, the unit, and the day. */
export async function unitHeadOf(
  { words, cadres }: Pick<ForPapers, "words" | "cadres">,
  { code, name }: Pick<Unit, "code" | "name">,
  day: Day,
): Promise<{ above: string; unit: string; day: string }> {
  const [parent] = await cadres.above(code, day);
  const above = parent === undefined ? undefined : await cadres.unit(parent, day);
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return {
    above: (above?.name ?? "").toUpperCase(),
    unit: name.toUpperCase(),
    day: words.text("paper-day", { day: dayOfMonth, month, year }),
  };
}
