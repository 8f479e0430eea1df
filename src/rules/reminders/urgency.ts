import type { Day } from "../calendar/time.ts";

/** What somebody still owes of a reminder's duty. */
export interface Owed {
  /** The last day on which it can be done. */
  readonly until: Day;
  readonly done: number;
  readonly required: number;
}

/** What decides a person's place in a fan-out. */
export interface Claim {
  /** Secretaries and deputies, who in turn remind others. */
  readonly head: boolean;
  /** Left out where nothing is counted for this person. */
  readonly owed?: Owed | undefined;
}

/** Whether enough is done; not where nothing is counted. */
export function isDone(owed: Owed | undefined): boolean {
  return owed !== undefined && owed.done >= owed.required;
}

/**
 * The order of a fan-out, the most urgent first: heads; then those who still owe something; then whose time ends
 * soonest; then who has done the smallest share. Equals keep their order.
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
