import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isAway } from "../../src/rules/duties/days-away.ts";
import { type Attendance, attendanceOf, reasonOf } from "../../src/rules/events/attendance.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { untaken } from "../../src/rules/events/outcome.ts";
import { sortedByName } from "../../src/rules/reading/names.ts";
import { countsText } from "../../src/words/event-counts.ts";
import { eventText } from "../../src/words/event-text.ts";
import type { Words } from "../../src/words/words.ts";
import type { ClosingServices } from "./closing-services.ts";

/** More names than these are counted. */
const MOST_NAMES = 15;

/** An event's attendance with the names of its people. */
export interface Told {
  readonly attendance: Attendance;
  /** Called, and no longer with us on that day: they owe nothing, and stand in no figure. */
  readonly gone: readonly string[];
  readonly names: ReadonlyMap<string, Cadre>;
}

/** Reads who was where, and the names of all. */
export async function attendanceToTell(
  { cadres, standings }: Pick<ClosingServices, "cadres" | "standings">,
  event: UnionEvent,
  at: number,
): Promise<Told> {
  const codes = [...event.people.keys()];
  const day = dayOf(event.facts.startsAt);
  const { cadres: found, units } = await standings.snapshotOf(codes, day);
  const away = await standings.daysAway({ records: found.map(({ record }) => record), units });
  const onLeave = codes.filter((code) => isAway(away.get(code) ?? [], day));
  const persons = await Promise.all(codes.map((code) => cadres.person(code, dayOf(at))));
  const gone = await goneBefore({ cadres }, event);
  const people = new Map([...event.people].filter(([code]) => !gone.includes(code)));
  return {
    attendance: attendanceOf({ ...event, people }, new Set(onLeave)),
    gone,
    names: new Map(persons.flatMap((person) => (person ? [[person.code, person] as const] : []))),
  };
}

/** Of an event that is still open; what was closed stays as it was. */
async function goneBefore(
  { cadres }: Pick<ClosingServices, "cadres">,
  { state, facts, people }: UnionEvent,
): Promise<string[]> {
  if (state !== "called") return [];
  const unmarked = [...people.values()].filter((each) => each.called && !each.mark).map(({ who }) => who);
  const day = dayOf(facts.startsAt);
  const found = await Promise.all(unmarked.map((code) => cadres.person(code, day)));
  return unmarked.filter((_, place) => found[place] === undefined);
}

/** The event in a line with its counts, then the names of those who were not there on time. */
export function summaryText(words: Words, event: UnionEvent, told: Told, at: number): string {
  const { attendance } = told;
  const what = eventText(words, event.facts, dayOf(at));
  const counts = countsText(words, attendance);
  const head = words.text(event.state === "closed" ? "closing-closed-head" : "closing-head", {
    what,
    counts,
  });
  const line = (kind: "late" | "excused" | "absent") =>
    attendance[kind].length > 0
      ? [words.text(`closing-names-${kind}`, { names: namesText(words, attendance[kind], told) })]
      : [];
  const waits = [...event.people.values()].filter(({ asksSince, mark }) => asksSince && !mark);
  return [
    head,
    ...line("late"),
    ...line("excused"),
    ...line("absent"),
    ...(waits.length > 0 ? [words.text("closing-waits", { names: namesText(words, waits, told) })] : []),
    ...untaken(event).map(({ who, by }) =>
      words.text("closing-untaken", {
        name: nameOf(words, who, told.names),
        by: nameOf(words, by, told.names),
      }),
    ),
  ].join("\n");
}

function namesText(words: Words, people: readonly Attendee[], { names }: Pick<Told, "names">): string {
  const named = people.map((each) => {
    const name = nameOf(words, each.who, names);
    const why = each.mark?.as === "late" ? "" : reasonOf(each);
    return why ? words.text("closing-name-why", { name, why }) : name;
  });
  const sorted = sortedByName(named, (name) => name);
  const more = sorted.length - MOST_NAMES;
  const said = sorted.slice(0, MOST_NAMES).join(", ");
  return more > 0 ? words.text("closing-names-more", { names: said, count: String(more) }) : said;
}

/** Who came for whom without anybody having said that this is right, as they are named on buttons. */
export function substitutesToTake(
  words: Words,
  event: UnionEvent,
  { names }: Pick<Told, "names">,
): { by: string; label: string }[] {
  return untaken(event).map(({ who, by }) => ({
    by,
    label: `${nameOf(words, who, names)} – ${nameOf(words, by, names)}`,
  }));
}

/** Of somebody who has left there is no name any more. */
export function nameOf(words: Words, code: string, names: Told["names"]): string {
  return names.get(code)?.name ?? words.label("closing-name-left");
}
