import { isHeadOn } from "../../count/book.ts";
import type { Kind } from "../../script.ts";
import { expected, FROM, heldBy } from "./held.ts";

/** The convener asks one of those who are called to mark at the door. */
export const askHelper: Kind = {
  name: "ask a helper",
  often: 60,
  alone: true,
  async make(world, who) {
    const { book, day, time } = world;
    const event = heldBy(world, who).find(
      (each) =>
        each.state === "called" && each.day === day && time < FROM && each.by === who.code && !each.helper,
    );
    const helper =
      event && expected(book, event, day).find((person) => person !== who && !isHeadOn(person, day));
    const room = event && helper ? await world.roomOf(event, FROM) : undefined;
    if (!event || !helper || !room) return undefined;
    event.helper = helper.code;
    return {
      kind: "ask a helper",
      who,
      steps: [
        { say: `/diemdanh giup ${room.id}`, hears: ["Ai trực cửa"] },
        { say: helper.name, hears: [`Đã nhờ ${helper.name} trực cửa`] },
      ],
      tells: { as: "news", whom: [helper] },
    };
  },
};

/** The helper marks somebody else who comes. */
export const helpAtDoor: Kind = {
  name: "help at the door",
  often: 900,
  alone: true,
  async make(world, who) {
    const { book, day, time } = world;
    const event = book.events.find(
      (each) => each.state === "called" && each.day === day && time === FROM && each.helper === who.code,
    );
    const other =
      event && expected(book, event, day).find((person) => person !== who && !event.marks.has(person.code));
    const room = event && other ? await world.roomOf(event, FROM) : undefined;
    if (!event || !other || !room) return undefined;
    event.marks.set(other.code, "came");
    return {
      kind: "help at the door",
      who,
      steps: [
        { say: `/diemdanh cua ${room.id}`, hears: ["Ai vừa đến?"] },
        { say: `${other.name} có mặt`, hears: ["Có mặt", other.name] },
        { press: "✔️ Xong", hears: ["vẫn còn"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
