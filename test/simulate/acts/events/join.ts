import { placeOf } from "../../count/book.ts";
import { EVENTS_OPEN } from "../../count/events.ts";
import type { Kind } from "../../script.ts";
import { isAhead } from "./held.ts";

/** Somebody of a unit above says to come to what a unit below holds, without being called (D2). */
export const join: Kind = {
  name: "join an open event",
  often: 100,
  alone: true,
  async make(world, who) {
    const { book, day } = world;
    const own = placeOf(who, day)?.unit;
    const event = book.events.find(
      (each) =>
        isAhead(world, each) &&
        EVENTS_OPEN.includes(each.kind) &&
        book
          .chain(each.unit)
          .slice(1)
          .some(({ code }) => code === own) &&
        !each.called.has(who.code) &&
        !each.joined.has(who.code),
    );
    const room = event && (await world.roomOf(event));
    if (!event || !room) return undefined;
    event.joined.add(who.code);
    return {
      kind: "join an open event",
      who,
      steps: [
        { say: "/lich", hears: [new RegExp(event.title, "iu")] },
        { say: `/lich du ${room.id}`, hears: ["đồng chí sẽ dự"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
