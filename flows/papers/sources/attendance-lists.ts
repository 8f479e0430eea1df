import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { dayOf, earlierOf, timeOf } from "../../../src/rules/calendar/time.ts";
import { attendanceOf } from "../../../src/rules/events/attendance.ts";
import type { UnionEvent } from "../../../src/rules/events/event.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { countsText } from "../../../src/words/event-counts.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import type { Words } from "../../../src/words/words.ts";
import type { ForPapers } from "../paper-services.ts";
import { attendanceRows } from "./attendance-rows.ts";
import type { SourceOfEvents } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** Rows for whoever comes without being called, as long as people are still to sign. */
const EMPTY_ROWS = 5;

/** An event's people: until it is closed to be signed, then with how everybody was there. Why somebody was not is said on no paper. */
export const attendanceLists: SourceOfEvents = {
  of: "event",
  async find(services, id, at) {
    const { words, events } = services;
    const event = await events.of(id);
    if (!event || event.state === "cancelled") return undefined;
    const { unit, title, startsAt, place } = event.facts;
    const today = dayOf(at);
    const day = earlierOf(dayOf(startsAt), today);
    return {
      period: periodOf("month", dayOf(startsAt)),
      code: words.label("paper-attendance-code"),
      whose: title,
      unit,
      day,
      event: id,
      async data(): Promise<PaperDataOf<"diemdanh">> {
        const name = (await services.cadres.unit(unit, day))?.name ?? unit;
        const people = await peopleOf(services, event);
        const rows = attendanceRows(words, event, people);
        const isClosed = event.state === "closed";
        return {
          ...(await unitHeadOf(services, { code: unit, name }, today)),
          event: title,
          "event-when": whenText(words, event),
          "event-place": place,
          attendees: isClosed ? rows : [...rows, ...emptyRows(rows.length)],
          counts: isClosed
            ? countsText(words, attendanceOf(event))
            : words.text("attendance-called", { count: String(rows.length) }),
        };
      },
    };
  },
};

/** Who they are on the day of the event: whoever has left before is not among them, whoever leaves after it still is. */
async function peopleOf(
  { cadres }: Pick<ForPapers, "cadres">,
  { facts, people }: UnionEvent,
): Promise<ReadonlyMap<string, Cadre>> {
  const day = dayOf(facts.startsAt);
  const found = await Promise.all([...people.keys()].map((code) => cadres.person(code, day)));
  return new Map(found.flatMap((person) => (person ? [[person.code, person] as const] : [])));
}

function whenText(words: Words, { facts: { startsAt, endsAt } }: UnionEvent): string {
  const [first, last] = [fullDate(dayOf(startsAt)), fullDate(dayOf(endsAt))];
  const times = { from: timeOf(startsAt), to: timeOf(endsAt), first };
  return first === last
    ? words.text("attendance-when", times)
    : words.text("attendance-when-days", { ...times, last });
}

function emptyRows(before: number) {
  return Array.from({ length: EMPTY_ROWS }, (_, place) => ({
    number: String(before + place + 1),
    ...{ name: "", positions: "", "unit-name": "", attended: "" },
  }));
}
