import { likelyTold } from "../../../src/chat/reading/likely-told.ts";
import { howToldAsHours } from "../../../src/chat/reading/told-as-hours.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readHoursAsTold } from "../../../src/rules/reading/hours/hours-as-told.ts";
import { readPossibleHours } from "../../../src/rules/reading/hours/possible-hours.ts";
import { hasBeenAndIsDoubted } from "../../../src/rules/reading/told/doubted-day.ts";
import { isToldEnough } from "../../../src/rules/reading/told/how-told.ts";
import { statedPart } from "./surely-told.ts";

/** The hours that somebody tells who says not to be sure of them, without the words that say so: they are asked about. */
export function hoursInDoubt(text: string, when: { today: Day; now: number }): string | undefined {
  const told = hasBeenAndIsDoubted(text, when.today);
  if (told === undefined) return undefined;
  const isAlike =
    isToldEnough(likelyTold(told)) && readHoursAsTold(told, { ...when, ...howToldAsHours(told) });
  return isAlike || readPossibleHours(told, when) ? told : statedPart(told, when);
}
