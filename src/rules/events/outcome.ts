import { type Day, dayOf } from "../calendar/time.ts";
import type { Attendee } from "./attendee.ts";
import type { UnionEvent } from "./event.ts";
import type { EventKind } from "./event-kinds.ts";

/** What a closed event means for those who were called, and who was there at all. Codes are cadres'. */
export interface Outcome {
  readonly kind: EventKind;
  /** Code of the unit that held it. */
  readonly unit: string;
  /** The day on which it began. */
  readonly day: Day;
  /** Of those who were called: there on time, themselves or by the substitute whom the convener took. */
  readonly met: readonly string[];
  readonly late: readonly string[];
  readonly missed: readonly string[];
  readonly excused: readonly string[];
  /** Everybody who was there, also substitutes and those who came by themselves. */
  readonly there: readonly string[];
  /** The áo Thanh niên was asked for. */
  readonly shirt: boolean;
  /** Of them, those who were without the áo Thanh niên although it was asked for. */
  readonly withoutShirt: readonly string[];
}

/**
 * What a closed event came to (D6: every convened meeting, on time, by the right person). Who was called and of whom nothing is
 * known was not there.
 */
export function outcomeOf({ facts, people }: Pick<UnionEvent, "facts" | "people">): Outcome {
  const all = [...people.values()];
  const called = all.filter((each) => each.called);
  const standsAs = (mark: "met" | "late" | "missed" | "excused") =>
    called.filter((each) => standing(each, people) === mark).map(({ who }) => who);
  const there = all.filter(wasThere);
  return {
    kind: facts.kind,
    unit: facts.unit,
    day: dayOf(facts.startsAt),
    met: standsAs("met"),
    late: standsAs("late"),
    missed: standsAs("missed"),
    excused: standsAs("excused"),
    there: there.map(({ who }) => who),
    shirt: facts.shirt,
    withoutShirt: facts.shirt ? there.filter((each) => each.withoutShirt).map(({ who }) => who) : [],
  };
}

/** Whether somebody was at the event, on time or not. */
export function wasThere({ mark }: Attendee): boolean {
  return mark?.as === "came" || mark?.as === "late";
}

/** Whether somebody who was called is there, on time or not, or the substitute whom the convener took. */
export function isThereOrReplaced(each: Attendee, { people }: Pick<UnionEvent, "people">): boolean {
  const stood = standing(each, people);
  return stood === "met" || stood === "late";
}

/** How it stands with somebody who was called. */
export function standing(
  { mark, answer }: Attendee,
  people: UnionEvent["people"],
): "met" | "late" | "missed" | "excused" {
  if (mark?.as === "came") return "met";
  if (mark?.as === "late") return "late";
  if (answer?.says === "substitute" && answer.taken) {
    const sent = people.get(answer.substitute)?.mark?.as;
    if (sent === "came") return "met";
    if (sent === "late") return "late";
  }
  return mark?.as === "excused" ? "excused" : "missed";
}

/** Somebody came in the place of who was called, and nobody has said yet that this is right. */
export function untaken({ people }: Pick<UnionEvent, "people">): { who: string; by: string }[] {
  return [...people.values()].flatMap(({ who, answer }) =>
    answer?.says === "substitute" &&
    answer.taken === undefined &&
    wasThere(people.get(answer.substitute) ?? { who, called: false })
      ? [{ who: answer.substitute, by: who }]
      : [],
  );
}
