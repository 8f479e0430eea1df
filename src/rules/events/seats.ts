import type { Attendee } from "./attendee.ts";
import type { EventFacts } from "./event-acts.ts";

/** Whether as many others have said to come, or are there, as there are seats. */
export function isFull(
  { facts: { seats }, people }: { facts: Pick<EventFacts, "seats">; people: ReadonlyMap<string, Attendee> },
  who: string,
): boolean {
  if (seats === undefined) return false;
  const others = [...people.values()].filter((each) => each.who !== who && takesSeat(each));
  return others.length >= seats;
}

/** Whoever comes without a word sits, too. */
function takesSeat({ answer, mark }: Attendee): boolean {
  return answer?.says === "coming" || mark?.as === "came" || mark?.as === "late";
}
