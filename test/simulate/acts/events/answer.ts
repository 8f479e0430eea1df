import { isHeadOn, type Person, placeOf } from "../../count/book.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { Kind, Step, World } from "../../script.ts";
import { hasBegun, isAhead } from "./held.ts";

/** Somebody who was called says that they come, that they cannot, or who comes in their place. */
export const answer: Kind = {
  name: "answer",
  often: 250,
  alone: true,
  make(world, who) {
    const { book, chance } = world;
    const [event] = book.events
      .filter((each) => isAhead(world, each) && each.called.has(who.code) && !each.answers.has(who.code))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
    if (!event || book.events.some((each) => each !== event && isAlike(world, each, event, who)))
      return undefined;
    const looks: Step = { say: "/giaymoi", hears: ["Chờ đồng chí trả lời", new RegExp(event.title, "iu")] };
    const says = chance.pick([comes, comes, declines, sends] as const)(world, who, event);
    return says && { kind: "answer", who, steps: [looks, ...says], tells: { as: "news", whom: [] } };
  },
};

/** Another one that waits for the same person, of which either may be shown first. */
function isAlike(world: World, one: UnionEvent, other: UnionEvent, { code }: Person): boolean {
  if (!one.called.has(code)) return false;
  // One of this evening, that has begun unanswered, is shown still.
  const isThisEvening = one.day === world.day && hasBegun(world, one) && !one.answers.has(code);
  return isThisEvening || (one.day === other.day && isAhead(world, one));
}

function comes(_world: World, { code }: Person, event: UnionEvent): Step[] {
  event.answers.set(code, "coming");
  return [{ press: "✅ Tôi sẽ dự", hears: ["đồng chí sẽ dự"] }];
}

function declines(_world: World, { code }: Person, event: UnionEvent): Step[] {
  event.answers.set(code, "declined");
  return [
    { press: "Không dự được", hears: ["Vì sao"] },
    { say: "trực cơ quan", hears: ["đồng chí không dự"] },
  ];
}

function sends({ book, day }: World, who: Person, event: UnionEvent): Step[] | undefined {
  const own = book.membersOf([placeOf(who, day)?.unit ?? ""], day);
  const isTaken = (code: string) =>
    [...event.answers.values()].some((each) => typeof each === "object" && each.substitute === code);
  const other = own.find(
    (person) =>
      person !== who &&
      person.code !== event.by &&
      !isHeadOn(person, day) &&
      !event.called.has(person.code) &&
      !isTaken(person.code),
  );
  if (!other) return undefined;
  event.answers.set(who.code, { substitute: other.code });
  return [
    { press: "🔁 Cử người dự thay", hears: ["Ai dự thay"] },
    { say: other.name, hears: [`${other.name} dự thay`] },
  ];
}
