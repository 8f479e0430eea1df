import type { Attendee, UnionEvent } from "./event.ts";

type People = Pick<UnionEvent, "people">;

/** Those for whom somebody comes, as the convener has taken it. */
export function sentBy({ people }: People, substitute: string): Attendee[] {
  return [...people.values()].filter(
    ({ answer }) =>
      answer?.says === "substitute" && answer.substitute === substitute && answer.taken === true,
  );
}

/** Whether somebody stands on no list: neither called nor in the place of who was, as the convener has taken it. */
export function comesBeside({ who, called }: Attendee, event: People): boolean {
  return !called && sentBy(event, who).length === 0;
}

/** Whether somebody comes in their place: taken, and not declined since. */
export function isReplaced({ answer }: Attendee, { people }: People): boolean {
  if (answer?.says !== "substitute" || answer.taken !== true) return false;
  return people.get(answer.substitute)?.answer?.says !== "declined";
}

/** Whether whoever was to come in their place has said since that they do not: it is theirs again. */
export function isLeft({ answer }: Attendee, { people }: People): boolean {
  return answer?.says === "substitute" && people.get(answer.substitute)?.answer?.says === "declined";
}
