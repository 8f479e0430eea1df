import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import { type Day, startOfWeek } from "../../../src/rules/calendar/time.ts";
import { readDay, readHours } from "../reading/read-hours.ts";
import { howLongAlone } from "./read-registration.ts";

/** How registered hours were done: minutes, the day, and a note. */
export type HowDone = Pick<DeedEntry, "amount" | "day" | "note">;

/**
 * Reads how registered hours were done, where not as they were registered: `1 tiếng rưỡi`, `thứ 7`, `1 tiếng hôm qua`. What is not
 * said is as it was registered. Undefined for anything else, also a day of another week.
 */
export function readDone(said: string, entry: DeedEntry, today: Day): HowDone | undefined {
  const { amount, day, note } = entry;
  const alone = howLongAlone(said, today);
  if (alone) return { amount: alone.minutes, day, note };
  const hours = readHours(said, "", today);
  const onDay = readDay(said, today);
  const done =
    "value" in hours
      ? { amount: hours.value.minutes, day: hours.value.day, note }
      : "value" in onDay && said !== ""
        ? { amount, day: onDay.value, note }
        : undefined;
  return done && startOfWeek(done.day) === startOfWeek(day) ? done : undefined;
}
