import { isOverdue, lookedOn, noteState } from "../../rules/supervision/note.ts";
import type { Supervision } from "../supervision/supervision.ts";
import type { SectionReader } from "./readers.ts";

/**
 * How often units and cadres were looked at, and what of it is still followed up, also from before the report's days; nothing of what
 * was noted. What was done after the report's last day is none of it, but a note that was taken back was written by mistake.
 */
export function supervisionSection(kept: Pick<Supervision, "openOrSince">): SectionReader {
  return async ({ days, asOf: day, codes }) => {
    const own = (await kept.openOrSince(days.from))
      .filter(({ unit, acts }) => codes.has(unit) && noteState(acts) !== "withdrawn")
      .map(({ acts }) => ({ acts: acts.filter((act) => act.day <= day) }));
    const looks = own.flatMap(({ acts }) => lookedOn(acts)).filter((on) => days.from <= on && on <= day);
    const open = own.filter(({ acts }) => acts.length > 0 && noteState(acts) === "open");
    return [
      { what: "notes", day, count: looks.length },
      { what: "notes-open", day, count: open.length },
      { what: "notes-overdue", day, count: open.filter(({ acts }) => isOverdue(acts, day)).length },
    ];
  };
}
