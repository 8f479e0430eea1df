import type { Attendee } from "./attendee.ts";
import type { UnionEvent } from "./event.ts";
import { standing, wasThere } from "./outcome.ts";
import { comesBeside } from "./substitutes.ts";

/** How everybody is put down at an event's end. */
export interface Attendance {
  /** There on time, also those who came by themselves or for somebody. */
  readonly came: readonly Attendee[];
  readonly late: readonly Attendee[];
  /** Called and not there, with a reason: accepted by a mark or, while the event is open, given in their answer or by leave. */
  readonly excused: readonly Attendee[];
  readonly absent: readonly Attendee[];
  /** Of those who were there: on no list, neither called nor in the place of who was. */
  readonly beside: readonly Attendee[];
}

/** Who was where, as closing would have it. @param onLeave codes of those who were away with a reason on that day */
export function attendanceOf(
  { people, state }: Pick<UnionEvent, "people" | "state">,
  onLeave: ReadonlySet<string> = new Set(),
): Attendance {
  const all = [...people.values()];
  const away = all.filter((each) => each.called && !wasThere(each) && isAway(each, people));
  const excused = away.filter(
    ({ who, mark, answer }) =>
      mark?.as === "excused" ||
      (state === "called" && !mark && (answer?.says === "declined" || onLeave.has(who))),
  );
  return {
    came: all.filter(({ mark }) => mark?.as === "came"),
    late: all.filter(({ mark }) => mark?.as === "late"),
    excused,
    absent: away.filter((each) => !excused.includes(each)),
    beside: all.filter((each) => wasThere(each) && comesBeside(each, { people })),
  };
}

/** Not there, and nobody in their place. */
function isAway(each: Attendee, people: UnionEvent["people"]): boolean {
  const stood = standing(each, people);
  return stood === "missed" || stood === "excused";
}

/** Why somebody was not there, as far as it was said. */
export function reasonOf({ mark, answer }: Attendee): string {
  return mark?.reason ?? (answer?.says === "declined" ? answer.reason : "");
}
