import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, DUTY_IDS } from "../../src/rules/duties/duties.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { SaidOnce } from "./said-once.ts";

/** Why a deed that a day holds once was not logged: it is there already, or several were told of the one day. */
export function heldOnce(
  { amounts, day }: Pick<SaidOnce, "amounts" | "day">,
  what: string,
  today: Day,
): Refusal {
  const several = DUTY_IDS.some((duty) => DUTIES[duty].measure === "times" && (amounts[duty] ?? 0) > 1);
  if (!several) return new Refusal(phrase("deed-once", { what }));
  return new Refusal(phrase("deed-once-several", { what, example: dateText(day, today) }));
}
