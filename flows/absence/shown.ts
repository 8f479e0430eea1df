import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import { awayText, awayTextWithWhy } from "../../src/words/absence-text.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { AbsenceServices } from "./telling.ts";

/** What is over is shown for so long, days. */
const SHOWN_DAYS = 30;
const MOST_SHOWN = 5;

/** What is not over for long, by its first day. */
export async function shownOf(
  { absences }: Pick<AbsenceServices, "absences">,
  whose: Whose,
  today: Day,
): Promise<Absence[]> {
  return (await absences.of(whose))
    .filter(({ to, state }) => to >= addDays(today, -SHOWN_DAYS) && state !== "withdrawn")
    .slice(-MOST_SHOWN);
}

/**
 * The days of whole units that concern the speaker: what was asked for those that they head, which may be taken back by whoever did
 * while it waits; what is confirmed of the own unit and those above it, which excuses everybody there.
 */
export async function unitsOf(services: AbsenceServices, me: Cadre, today: Day) {
  const found: { line: string; open: { id: string; whose: Whose; day: string }[] }[] = [];
  const headed = seatsWith(me, "confirm-absence").map(({ unit }) => unit);
  const around = [me.unit, ...(await services.cadres.above(me.unit, today))];
  for (const unit of new Set([...headed, ...around])) {
    const name = (await services.cadres.unit(unit, today))?.name ?? unit;
    const isHeaded = headed.includes(unit);
    for (const each of await shownOf(services, `unit:${unit}`, today)) {
      if (!isHeaded && each.state !== "confirmed") continue;
      const days = (isHeaded ? awayTextWithWhy : awayText)(services.words, each, today);
      const state = stateOf(services, each);
      const isMine = each.state === "waits" && each.by === me.code;
      const open = { id: each.id, whose: `unit:${unit}` as const, day: dateText(each.from, today) };
      found.push({
        line: services.words.text("absence-of-unit", { unit: name, days, state }),
        open: isMine ? [open] : [],
      });
    }
  }
  return found;
}

export function stateOf({ words }: Pick<AbsenceServices, "words">, { state, reason = "" }: Absence): string {
  return state === "refused"
    ? words.text("absence-state-refused", { reason })
    : words.label(`absence-state-${state}`);
}
