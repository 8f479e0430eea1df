import type { Services } from "../../src/chat/services.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";

/** Who calls whom to what; what is left out is a meeting of the ward's committee on 3 December 2026. */
export interface CalledEvent extends Partial<EventFacts> {
  by?: string;
  called?: readonly string[];
  /** ISO text with offset. */
  at?: string;
}

let count = 0;

/** An event as it is once its convener has pressed [Gọi]; nobody is told. */
export async function calledEvent(
  { events }: Pick<Services, "events">,
  { by = "AK01", called = ["AK02"], at = "2026-11-24T09:00:00+07:00", ...facts }: CalledEvent = {},
): Promise<UnionEvent> {
  const whole: EventFacts = {
    kind: "committee",
    unit: "AK",
    title: "Họp thử",
    place: "hội trường",
    startsAt: Date.parse("2026-12-03T14:00:00+07:00"),
    endsAt: Date.parse("2026-12-03T16:00:00+07:00"),
    shirt: false,
    minutes: 0,
    files: [],
    ...facts,
  };
  return events.call(whole, called, { key: `called-event:${++count}`, by, at: new Date(at) });
}
