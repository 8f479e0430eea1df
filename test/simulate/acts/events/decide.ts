import type { Person } from "../../count/book.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { Act, Kind, World } from "../../script.ts";
import { heldBy, isAhead } from "./held.ts";

/** The convener takes a substitute, or does not; or calls the whole event off. */
export const decideEvent: Kind = {
  name: "decide about an event",
  often: 400,
  alone: true,
  async make(world, who) {
    const events = heldBy(world, who).filter((event) => isAhead(world, event) && event.by === who.code);
    for (const event of events) {
      const asked = [...event.answers].find(
        ([, each]) => typeof each === "object" && each.taken === undefined,
      );
      const isOff = !asked && world.chance.happens(0.15);
      const isMoved = !asked && !isOff && world.chance.happens(0.1);
      const room = asked || isOff || isMoved ? await world.roomOf(event) : undefined;
      if (room && asked) return aboutSubstitute(world, who, event, { whose: asked[0], id: room.id });
      if (room) return isOff ? cancel(who, event, room.id) : elsewhere(who, event, room.id);
    }
    return undefined;
  },
};

function aboutSubstitute(
  { book, chance }: World,
  who: Person,
  event: UnionEvent,
  { whose, id }: { whose: string; id: string },
): Act | undefined {
  const known = event.answers.get(whose);
  if (typeof known !== "object") return undefined;
  const taken = chance.happens(0.7);
  event.answers.set(whose, { ...known, taken });
  const name = book.person(known.substitute).name;
  // As the buttons of the question type it.
  const line = `/sukien ${taken ? "nhan thay" : "khong thay"} ${id} ${whose}`;
  const hears = [taken ? "Đã nhận" : "Chưa nhận", name];
  return act(who, [{ say: line, hears }]);
}

function cancel(who: Person, event: UnionEvent, id: string): Act {
  event.state = "cancelled";
  return act(who, [
    { say: `/sukien huy ${id}`, hears: ["Vì sao hủy"] },
    { say: "trùng lịch của phường", hears: ["Mình sẽ báo mọi người"] },
    { press: "Hủy và báo", hears: ["Đã hủy"] },
  ]);
}

/** Another place than any before, told to whoever comes. */
function elsewhere(who: Person, event: UnionEvent, id: string): Act {
  event.moves += 1;
  const place = `nhà văn hóa khu vực ${event.moves}`;
  return act(who, [
    { say: `/sukien doi ${id}`, hears: ["Đổi gì"] },
    { press: "Nơi", hears: ["Ở đâu?"] },
    { say: place, hears: [place, "Đúng chứ?"] },
    { press: "✅ Đổi và báo", hears: ["Đã đổi", place] },
  ]);
}

function act(who: Person, steps: Act["steps"]): Act {
  return { kind: "decide about an event", who, steps, tells: { as: "news", whom: [] } };
}
