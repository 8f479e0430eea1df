import type { Day } from "../calendar/time.ts";

/** What somebody owes of a duty that a reminder speaks of. */
export interface Owed {
  /** The last day on which it can be done. */
  readonly until: Day;
  readonly done: number;
  readonly required: number;
}

/** What a person's place among those to be reminded goes by. */
export interface Claim {
  /** Secretaries and deputies: they remind others in their turn. */
  readonly head: boolean;
  /** Left out: nothing is counted for this person. */
  readonly owed?: Owed | undefined;
}

export function isDone(owed: Owed | undefined): boolean {
  return owed !== undefined && owed.done >= owed.required;
}

/**
 * The order of a fan-out, the most urgent first: heads before all; who still owes something before who does not; whose
 * time ends soonest; who has done the smallest share. Of equals the order that they had stays.
 */
export function byUrgency(a: Claim, b: Claim): number {
  const [first, second] = [ranks(a), ranks(b)];
  const place = first.findIndex((rank, n) => rank !== second[n]);
  return place >= 0 && (first[place] ?? 0) < (second[place] ?? 0) ? -1 : place >= 0 ? 1 : 0;
}

function ranks({ head, owed }: Claim): (number | string)[] {
  const owes = owed !== undefined && !isDone(owed);
  return [head ? 0 : 1, owes ? 0 : 1, ...(owes ? [owed.until, owed.done / owed.required] : [])];
}
