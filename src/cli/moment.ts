import { DateTime } from "luxon";
import { type Day, dayFrom, ZONE } from "../rules/calendar/time.ts";
import { wrongUsage } from "./wrong-usage.ts";

/**
 * Reads a moment, ISO 8601; without an offset it is Việt Nam's time.
 * @returns epoch milliseconds
 * @throws WrongUsage for anything else
 */
export function readMoment(given: string): number {
  const moment = DateTime.fromISO(given.trim(), { zone: ZONE });
  if (!moment.isValid) throw wrongUsage("cli-moment-wrong", { given });
  return moment.toMillis();
}

/** Reads a day, ISO 8601. @throws WrongUsage for anything else */
export function readDay(given: string): Day {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given.trim()) ?? [];
  const day = year && dayFrom(Number(year), Number(month), Number(date));
  if (!day) throw wrongUsage("policy-day-wrong", { given });
  return day;
}
