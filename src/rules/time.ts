import { DateTime } from "luxon";

/** The one time zone of the product; every day, week and month is meant in it. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A calendar day in {@link ZONE} as ISO text, `2026-11-24`. Sorts as text. */
export type Day = string;

/** Where "now" comes from; passed in, so that a test or `job --at` can choose the moment. Milliseconds since 1970 UTC. */
export type Clock = () => number;

/** The calendar day of a moment. */
export function dayOf(epochMs: number): Day {
  return local(epochMs).toFormat("yyyy-MM-dd");
}

/** A moment as luxon sees it in {@link ZONE}. */
export function local(epochMs: number): DateTime<true> {
  const moment = DateTime.fromMillis(epochMs, { zone: ZONE });
  if (!moment.isValid) throw new RangeError(`not a moment: ${epochMs}`);
  return moment;
}
