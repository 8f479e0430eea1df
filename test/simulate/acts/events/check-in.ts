import type { Kind, Step } from "../../script.ts";
import { expected, FROM, TO } from "./held.ts";

/** After these minutes somebody is late, by the clock. */
const IS_LATE_FROM = "18:00";

/** Somebody types the code of the room: on time, late, or when it is good no longer. */
export const checkIn: Kind = {
  name: "check in",
  often: 600,
  alone: true,
  async make(world, who) {
    const { book, chance, day, time } = world;
    const event = book.events.find(
      (each) =>
        each.state === "called" &&
        each.day === day &&
        time >= FROM &&
        !each.marks.has(who.code) &&
        !each.asks.has(who.code) &&
        expected(book, each, day).includes(who),
    );
    const isOver = time > TO;
    const room = event && (await world.roomOf(event, isOver ? FROM : time));
    if (!event || !room) return undefined;
    const as = !isOver && time >= IS_LATE_FROM ? "late" : "came";
    if (isOver) event.asks.set(who.code, as);
    else event.marks.set(who.code, as);
    const typed = chance.pick([
      room.code,
      `điểm danh ${room.code}`,
      `${room.code.slice(0, 3)} ${room.code.slice(3)}`,
    ]);
    const hears = isOver
      ? ["chuyển người chủ trì xem"]
      : ["Đã điểm danh", as === "late" ? "trễ" : /^(?!.*trễ)/su];
    // As the picture with the QR opens it: the code is asked for.
    const opens: readonly Step[] = chance.happens(0.25) ? [{ say: "/diemdanh ma", hears: ["6 số"] }] : [];
    return {
      kind: "check in",
      who,
      steps: [...opens, { say: opens.length > 0 ? room.code : typed, hears }],
      tells: { as: "news", whom: [] },
    };
  },
};
