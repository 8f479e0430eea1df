import type { Connection } from "mongoose";
import { dayOf } from "../../../rules/calendar/time.ts";
import type { Discussed } from "../../../rules/discussions/sittings.ts";
import type { EventFacts } from "../../../rules/events/event-acts.ts";
import { createDiscussions } from "../../discussions/discussions.ts";
import { readAll } from "../../embedded/read-all.ts";
import type { Migration } from "../migrations.ts";

/** An event as it was written before: what it discussed was one of its acts, in three short texts. */
interface EventOfBefore {
  _id: string;
  facts: EventFacts;
  acts: {
    key: string;
    by: string;
    at: Date;
    does: string;
    said?: { should?: string; shouldNot?: string; next?: string };
  }[];
}

/** Until 0.1 an event kept what was discussed there. Now a unit's sittings do, also those without an event. */
export const moveDiscussionsOfEvents: Migration = {
  name: "move what events discussed to the sittings of their units",
  async run(connection: Connection) {
    const events = connection.collection<EventOfBefore>("events");
    const discussions = createDiscussions(connection);
    const found: EventOfBefore[] = [];
    for await (const event of readAll(events))
      if (event.acts.some(({ does }) => does === "discuss")) found.push(event);
    for (const { _id, facts, acts } of found) {
      const act = acts.findLast(({ does }) => does === "discuss");
      if (act) await discussions.note(facts.unit, noted({ _id, facts }, act.said ?? {}), { ...act });
      await events.updateOne({ _id }, { $pull: { acts: { does: "discuss" } } });
    }
  },
};

function noted(
  { _id, facts }: Pick<EventOfBefore, "_id" | "facts">,
  { should = "", shouldNot = "", next = "" }: { should?: string; shouldNot?: string; next?: string },
): Discussed {
  return {
    day: dayOf(Number(facts.startsAt)),
    place: facts.place,
    event: _id,
    topics: [],
    about: "",
    should: should === "" ? [] : [should],
    shouldNot: shouldNot === "" ? [] : [shouldNot],
    off: [],
    next,
  };
}
