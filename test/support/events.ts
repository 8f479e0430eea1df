import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { EventFacts, Mark } from "../../src/rules/events/event-acts.ts";
import type { OpenHouse } from "./open-house.ts";

const HOUR_MS = 3_600_000;
/** People are called a week before. */
const CALLED_AHEAD_MS = 7 * 24 * HOUR_MS;

/** What a test says of an event; the rest is as a meeting of two hours to which the ward's secretary calls. */
export type TestEvent = Partial<Omit<EventFacts, "startsAt" | "endsAt">> & {
  /** When it begins: ISO text with offset, `2026-11-24T09:00:00+07:00`. */
  at: string;
  by?: string;
  called?: readonly string[];
};

let nth = 0;

/** An event as it is once its convener has pressed [Gọi]; nobody is told. */
export async function calledEvent(house: Pick<OpenHouse, "app">, event: TestEvent): Promise<UnionEvent> {
  const { at, by = "AK01", called = ["AK02"], ...said } = event;
  const startsAt = Date.parse(at);
  const facts: EventFacts = {
    kind: "convened",
    unit: "AK",
    title: "Giao ban tháng",
    place: "hội trường UBND",
    endsAt: startsAt + 2 * HOUR_MS,
    startsAt,
    shirt: false,
    minutes: 0,
    files: [],
    ...said,
  };
  nth += 1;
  return house.app.services.events.call(facts, called, {
    key: `test:${nth}`,
    by,
    at: new Date(startsAt - CALLED_AHEAD_MS),
  });
}

/** Marks people at an event, as its convener does. */
export async function marked(
  house: Pick<OpenHouse, "app">,
  { id, convener, facts }: UnionEvent,
  marks: Readonly<Record<string, Mark>>,
): Promise<void> {
  for (const [who, as] of Object.entries(marks)) {
    nth += 1;
    const doing = { key: `test:${nth}`, by: convener, at: new Date(facts.startsAt) };
    await house.app.services.events.act(id, { does: "mark", who, as, how: "door" }, doing);
  }
}

/** Calls an event, marks who came, and closes it, without its dialogs. Nobody's deeds are written. */
export async function heldEvent(
  house: Pick<OpenHouse, "app">,
  event: TestEvent,
  marks: Readonly<Record<string, Mark>> = {},
): Promise<UnionEvent> {
  const called = await calledEvent(house, event);
  await marked(house, called, marks);
  const doing = { key: `close ${called.id}`, by: called.convener, at: new Date(called.facts.endsAt) };
  const closed = await house.app.services.events.act(called.id, { does: "close" }, doing);
  if (!closed?.took) throw new Error(`event ${called.id} did not close`);
  return closed.event;
}
