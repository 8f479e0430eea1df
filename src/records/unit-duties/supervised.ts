import type { Day } from "../../rules/calendar/time.ts";
import { heirOf } from "../../rules/organisation/tree.ts";
import { lookedOn } from "../../rules/supervision/note.ts";
import type { SupervisionNote } from "../supervision/supervision.ts";
import { daysOf } from "./days-of.ts";
import type { UnitDutyReader } from "./readers.ts";

/** Where notes of some days are read. */
export interface NotesBetween {
  between(from: Day, to: Day): Promise<readonly Pick<SupervisionNote, "about" | "unit" | "acts">[]>;
}

/** U4: somebody below it, or one of its cadres, was looked at in the year; what a merged unit did is its heir's. */
export function supervisedReader(kept: NotesBetween): UnitDutyReader {
  return async ({ parts, units }) => {
    const days = daysOf(parts);
    const found = days ? await kept.between(days.from, days.to) : [];
    // What a unit writes about itself is no supervision of others.
    const ofOthers = found.filter(({ about, unit }) => about !== `unit:${unit}`);
    const done = new Set<string>();
    for (const { id, from, to } of parts)
      for (const note of ofOthers)
        if (lookedOn(note.acts).some((day) => from <= day && day <= to))
          done.add(`${id} ${heirOf(units, note.unit, to)}`);
    return (unit, { id }) => done.has(`${id} ${unit}`);
  };
}
