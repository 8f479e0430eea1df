import { DateTime } from "luxon";
import { ZONE } from "../rules/time.ts";
import { wrongUsage } from "./wrong-usage.ts";

/**
 * A moment as it is typed, ISO 8601; without an offset it is meant in Việt Nam.
 * @returns epoch milliseconds
 * @throws WrongUsage for what is none
 */
export function readMoment(given: string): number {
  const moment = DateTime.fromISO(given.trim(), { zone: ZONE });
  if (!moment.isValid) throw wrongUsage("cli-moment-wrong", { given });
  return moment.toMillis();
}
