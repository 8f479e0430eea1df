import { placeOf } from "../../count/book.ts";
import type { Kind } from "../../script.ts";
import { FROM } from "./held.ts";

/** Somebody who was not called comes to an event of the own unit, and types the code of the room. */
export const walkIn: Kind = {
  name: "walk in",
  often: 30,
  alone: true,
  async make(world, who) {
    const { book, day, time } = world;
    if (time !== FROM) return undefined;
    const unit = placeOf(who, day)?.unit;
    const isElsewhere = book.events.some(
      (event) => event.day === day && event.state === "called" && event.called.has(who.code),
    );
    const event = book.events.find(
      (each) =>
        each.state === "called" &&
        each.day === day &&
        each.unit === unit &&
        !each.marks.has(who.code) &&
        [...each.answers.values()].every(
          (answer) => typeof answer !== "object" || answer.substitute !== who.code,
        ),
    );
    const room = event && !isElsewhere ? await world.roomOf(event, time) : undefined;
    if (!event || !room) return undefined;
    event.marks.set(who.code, "came");
    return {
      kind: "walk in",
      who,
      steps: [{ say: room.code, hears: ["Đã điểm danh", "không có tên trong danh sách mời"] }],
      tells: { as: "news", whom: [] },
    };
  },
};
