import type { Day } from "../../calendar/time.ts";
import { statedDay } from "./stated-day.ts";

const MOST_DAY_WORDS = 6;

type DayReader = typeof statedDay;

/** A day in a line's words, from `start` to before `end`, with the `từ` or `kể từ` before it. */
export interface FromDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * The day from which something holds, where it begins at a word: `từ 1/12`, `kể từ ngày mai`.
 * @param said the words, each {@link plain}
 */
export function fromDayAt(
  said: readonly string[],
  start: number,
  today: Day,
  read: DayReader = statedDay,
): FromDay | undefined {
  const first = said[start] === "ke" ? start + 1 : start;
  if (said[first] !== "tu") return undefined;
  const found = longestDay(said, first + 1, today, read);
  return found && { ...found, start };
}

/** The longest day that begins at a word, without any word before it: `1 tháng 12`. */
export function longestDay(
  said: readonly string[],
  start: number,
  today: Day,
  read: DayReader = statedDay,
): FromDay | undefined {
  for (let count = Math.min(MOST_DAY_WORDS, said.length - start); count > 0; count--) {
    const day = read(said.slice(start, start + count).join(" "), today);
    if (day) return { day, start, end: start + count };
  }
  return undefined;
}
