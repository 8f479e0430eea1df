import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, earlierOf, laterOf } from "../../rules/calendar/time.ts";

/** All days from the first to the last of some periods; undefined of none. */
export function daysOf(parts: readonly Period[]): { from: Day; to: Day } | undefined {
  const [first] = parts;
  if (!first) return undefined;
  return parts.reduce(
    ({ from, to }, part) => ({ from: earlierOf(from, part.from), to: laterOf(to, part.to) }),
    { from: first.from, to: first.to },
  );
}
