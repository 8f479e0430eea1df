import { dayOf } from "../../rules/calendar/time.ts";
import type { EventFacts } from "../../rules/events/event-acts.ts";
import type { Discussions, UnitSitting } from "./discussions.ts";

/** What was noted of an event's discussion, also that there was none; nothing where it was not noted yet. */
export async function notedOf(
  discussions: Pick<Discussions, "inMonth">,
  { id, facts }: { readonly id: string; readonly facts: Pick<EventFacts, "unit" | "startsAt"> },
): Promise<UnitSitting | undefined> {
  const month = dayOf(facts.startsAt).slice(0, 7);
  return (await discussions.inMonth([facts.unit], month)).find(({ said }) => said.event === id);
}
