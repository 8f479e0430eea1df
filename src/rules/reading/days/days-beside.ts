import type { Day } from "../../calendar/time.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { type DayFlaw, type DayFound, dayAt, sameDay } from "./days.ts";
import { numberedWeekday } from "./said-weekdays.ts";

const AND = pattern(" (?:và|với|lẫn|rồi) |_[&+]_");

/** One day, or the same day said in two ways side by side. */
export function daysBeside(line: TypedLine, at: number, today: Day): DayFound | DayFlaw | undefined {
  const first = dayAt(line, at, today) ?? numberedWeekday(line, at);
  if (!first || "flaw" in first || first.campaign) return first;
  const also = matchAt(line, first.end, AND);
  if (also && dayAt(line, first.end + also[0].length, today)) return { end: first.end, flaw: "ambiguous" };
  const next = dayAt(line, skipSeparators(line, first.end), today);
  if (!next || "flaw" in next || next.campaign) return first;
  return sameDay(first, next) ?? { end: next.end, flaw: "ambiguous" };
}
