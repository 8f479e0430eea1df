import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Attendee } from "../../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../../src/rules/events/event.ts";
import { standing, wasThere } from "../../../src/rules/events/outcome.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { sortedByName } from "../../../src/rules/reading/names.ts";
import type { Words } from "../../../src/words/words.ts";

type Row = NonNullable<PaperDataOf<"diemdanh">["attendees"]>[number];

/** Who stands on an event's list, by name: all who were called, and those who come beside them or for them. */
export function attendanceRows(words: Words, event: UnionEvent, people: ReadonlyMap<string, Cadre>): Row[] {
  const isClosed = event.state === "closed";
  const listed = [...event.people.values()].flatMap((each) => {
    const person = people.get(each.who);
    // Of a closed event the counts are of all; nobody who has left signs one that is to come.
    if (!(isClosed ? each.called || wasThere(each) : person && isExpected(each))) return [];
    const attended = isClosed ? attendedText(words, event, each, people) : "";
    return [{ name: nameIn(words, people, each.who), person, attended }];
  });
  return sortedByName(listed, ({ name }) => name).map(({ name, person, attended }, place) => ({
    number: String(place + 1),
    name,
    positions: person?.positions.join(", ") ?? "",
    "unit-name": person?.unitName ?? "",
    attended,
  }));
}

function isExpected({ called, answer }: Attendee): boolean {
  return called || answer?.says !== "declined";
}

function attendedText(
  words: Words,
  event: UnionEvent,
  each: Attendee,
  people: ReadonlyMap<string, Cadre>,
): string {
  const { answer, mark, called } = each;
  if (mark?.as === "late") return words.label("closing-mark-late");
  if (mark?.as === "came")
    return words.label(called || sender(event, each.who) ? "closing-mark-came" : "attendance-walk-in");
  const stood = standing(each, event.people);
  if (answer?.says === "substitute" && (stood === "met" || stood === "late"))
    return words.text("attendance-sent", { name: nameIn(words, people, answer.substitute) });
  return words.label(stood === "excused" ? "closing-mark-excused" : "closing-mark-absent");
}

/** Whether somebody was sent by one who was called, and accepted. */
function sender({ people }: UnionEvent, who: string): boolean {
  return [...people.values()].some(
    ({ answer }) => answer?.says === "substitute" && answer.substitute === who && answer.taken === true,
  );
}

function nameIn(words: Words, people: ReadonlyMap<string, Cadre>, code: string): string {
  return people.get(code)?.name ?? words.label("closing-name-left");
}
