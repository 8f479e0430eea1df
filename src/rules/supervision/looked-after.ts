import { type Day, laterOf } from "../calendar/time.ts";
import { followUpOf, isOverdue, lookedOn, type NoteAct } from "./note.ts";

/** A note as the list of units needs it: on which unit, or in which unit its cadre is. */
interface NoteIn {
  readonly unit: string;
  readonly acts: readonly NoteAct[];
}

/** How a unit is looked after. */
export interface LookedAfter {
  /** Left out: it was never looked at. */
  readonly last?: Day;
  readonly open: number;
  readonly overdue: number;
}

/** Of each of some units: when it or one of its cadres was last looked at, how many notes are open, how many of these overdue. */
export function lookedAfter(
  units: readonly string[],
  notes: readonly NoteIn[],
  today: Day,
): Map<string, LookedAfter> {
  const found = new Map<string, LookedAfter>(units.map((unit) => [unit, { open: 0, overdue: 0 }]));
  for (const { unit, acts } of notes) {
    const before = found.get(unit);
    if (!before) continue;
    const last = [before.last, ...lookedOn(acts)].filter((day) => day !== undefined).reduce(laterOf, "");
    found.set(unit, {
      ...(last && { last }),
      open: before.open + (followUpOf(acts) ? 1 : 0),
      overdue: before.overdue + (isOverdue(acts, today) ? 1 : 0),
    });
  }
  return found;
}
