import type { Kind, Step } from "../../script.ts";
import { expected, FROM, heldBy, isOver } from "./held.ts";

/** The convener marks at the door who is there, also for those without an app, and who is not, and why. */
export const door: Kind = {
  name: "door",
  often: 400,
  alone: true,
  make(world, who) {
    const { book, chance, day, time } = world;
    const event = heldBy(world, who).find(
      (each) => each.state === "called" && each.day === day && time === FROM && each.by === who.code,
    );
    if (!event) return undefined;
    const unmarked = expected(book, event, day).filter(({ code }) => !event.marks.has(code));
    const [first, ...others] = unmarked.filter(() => chance.happens(0.6));
    if (!first) return undefined;
    const excused = others.length > 0 && chance.happens(0.5) ? others.pop() : undefined;
    const there = [first, ...others];
    const isUndone = chance.happens(0.15);
    if (!isUndone) for (const { code } of there) event.marks.set(code, "came");
    if (excused && !isUndone) event.marks.set(excused.code, "excused");
    const line = [
      `${there.map(({ name }) => name).join(", ")} có mặt`,
      ...(excused ? [`${excused.name} vắng vì con ốm`] : []),
    ].join("; ");
    const hears = ["Có mặt", first.name, ...(excused ? ["Vắng có lý do", excused.name] : [])];
    return {
      kind: "door",
      who,
      steps: [
        { say: "/diemdanh", hears: ["Mã điểm danh"] },
        { press: "✍️ Ghi tên tại cửa", hears: [] },
        { say: line, hears },
        ...(isUndone ? [{ press: "↩️ Bỏ vừa ghi", hears: ["Đã bỏ", first.name] }] : []),
        { press: "✔️ Xong", hears: ["vẫn còn"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** The convener looks at check-ins that came when the code was good no longer. */
export const decideAsking: Kind = {
  name: "decide about late check-ins",
  often: 900,
  alone: true,
  async make(world, who) {
    const event = heldBy(world, who).find(
      (each) => isOver(world, each) && each.by === who.code && each.asks.size > 0,
    );
    const room = event && (await world.roomOf(event));
    if (!event || !room) return undefined;
    const isTaken = world.chance.happens(0.7);
    const count = event.asks.size;
    if (isTaken) for (const [code, as] of event.asks) event.marks.set(code, as);
    // Who was not taken may type it again.
    event.asks.clear();
    const one = count === 1;
    const press: Step = isTaken
      ? { press: one ? "Nhận" : "Nhận tất cả", hears: [`Đã nhận ${count}`] }
      : { press: one ? "Không nhận" : "Không nhận ai", hears: ["Đã nhận 0", `không nhận ${count}`] };
    return {
      kind: "decide about late check-ins",
      who,
      steps: [{ say: `/diemdanh muon ${room.id}`, hears: ["gửi mã muộn"] }, press],
      tells: { as: "news", whom: [] },
    };
  },
};
