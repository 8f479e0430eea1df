import { isOverdue, lookedOn, noteState } from "../../rules/supervision/note.ts";
import type { NotesBetween } from "../unit-duties/supervised.ts";
import type { SectionReader } from "./readers.ts";

/** How often units and cadres were looked at, and what of it is still followed up; nothing of what was noted. */
export function supervisionSection(kept: NotesBetween): SectionReader {
  return async ({ days, asOf: day, codes }) => {
    const own = (await kept.between(days.from, day)).filter(({ unit }) => codes.has(unit));
    const looks = own.flatMap(({ acts }) => lookedOn(acts)).filter((on) => days.from <= on && on <= day);
    const open = own.filter(({ acts }) => noteState(acts) === "open");
    return [
      { what: "notes", day, count: looks.length },
      { what: "notes-open", day, count: open.length },
      { what: "notes-overdue", day, count: open.filter(({ acts }) => isOverdue(acts, day)).length },
    ];
  };
}
