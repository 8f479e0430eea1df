import type { Attendee } from "./attendee.ts";
import type { UnionEvent } from "./event.ts";

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

/** Whether nobody comes in their place after all: not accepted by the convener, or declined since. It is theirs again. */
export function isLeft({ answer }: Attendee, { people }: People): boolean {
  if (answer?.says !== "substitute") return false;
  return answer.taken === false || people.get(answer.substitute)?.answer?.says === "declined";
}

/** Whether they are still to say whether they come. */
export function isSilent(one: Attendee, event: People): boolean {
  return !one.answer || isLeft(one, event);
}

/** Whether somebody else has sent this person already, and that holds or waits for the convener. */
export function isSentByAnother(event: People, substitute: string, me: string): boolean {
  return [...event.people.values()].some(
    (one) =>
      one.who !== me &&
      one.answer?.says === "substitute" &&
      one.answer.substitute === substitute &&
      !isLeft(one, event),
  );
}

/** Those whose substitute waits for the convener's word, each with who that is. */
export function waitingSubstitutes(event: People): { who: string; substitute: string }[] {
  return [...event.people.values()].flatMap((one) => {
    const { who, answer } = one;
    if (answer?.says !== "substitute" || answer.taken !== undefined || isLeft(one, event)) return [];
    return [{ who, substitute: answer.substitute }];
  });
}
