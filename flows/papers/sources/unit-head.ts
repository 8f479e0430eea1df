import type { Unit } from "../../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { ForPapers } from "../paper-services.ts";

/** A unit as it is; where it has gone into another as it was when it handed something in. @param handedInAt nothing: it did not */
export async function unitOrLate(
  { cadres }: Pick<ForPapers, "cadres">,
  code: string,
  handedInAt: Date | undefined,
  today: Day,
): Promise<Unit | undefined> {
  const unit = await cadres.unit(code, today);
  return unit || !handedInAt ? unit : cadres.unit(code, dayOf(handedInAt.getTime()));
}

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
