import { timeOf } from "../../src/rules/calendar/time.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isThereOrReplaced, untaken, wasThere } from "../../src/rules/events/outcome.ts";
import { comesBeside } from "../../src/rules/events/substitutes.ts";
import type { Words } from "../../src/words/words.ts";

/** More names of one kind are counted: the attendance paper has them all. */
const MOST_NAMED = 40;

/** A line for each way in which people came, or did not. */
export function linesOf(words: Words, event: UnionEvent, name: (code: string) => string): string[] {
  const all = [...event.people.values()];
  const timed = ({ who, mark }: Attendee) => {
    const time = mark ? timeOf(mark.at.getTime()) : "";
    return mark?.as === "late"
      ? words.text("check-in-list-late", { name: name(who), time })
      : words.text("check-in-list-came", { name: name(who), time });
  };
  const away = ({ who, mark }: Attendee) =>
    mark?.reason ? words.text("check-in-list-reason", { name: name(who), reason: mark.reason }) : name(who);
  const line = (
    key:
      | "check-in-list-by-code"
      | "check-in-list-absent"
      | "check-in-list-excused"
      | "check-in-list-walk-ins"
      | "check-in-list-replaced"
      | "check-in-list-declined"
      | "check-in-list-asking"
      | "check-in-list-unknown",
    those: readonly Attendee[],
    said: (one: Attendee) => string,
  ) =>
    those.length === 0
      ? []
      : [words.text(key, { count: String(those.length), names: namesOf(words, those.map(said)) })];
  const there = all.filter(wasThere);
  const byWord = there.filter(({ mark }) => mark?.how !== "code");
  const markers = [...new Set(byWord.map(({ mark }) => mark?.by ?? ""))];
  const waits = new Set(untaken(event).map(({ who }) => who));
  const unseen = all.filter(({ called, mark }) => called && !mark);
  const replaced = unseen.filter((each) => isThereOrReplaced(each, event));
  const declined = unseen.filter(({ answer }) => answer?.says === "declined");
  return [
    ...line(
      "check-in-list-by-code",
      there.filter(({ mark }) => mark?.how === "code"),
      timed,
    ),
    ...markers.map((by) => {
      const those = byWord.filter(({ mark }) => mark?.by === by);
      const names = namesOf(words, those.map(timed));
      return words.text("check-in-list-by-word", { by: name(by), count: String(those.length), names });
    }),
    ...line(
      "check-in-list-walk-ins",
      there.filter((each) => comesBeside(each, event) && !waits.has(each.who)),
      ({ who }) => name(who),
    ),
    ...line("check-in-list-replaced", replaced, ({ who, answer }) =>
      answer?.says === "substitute"
        ? words.text("check-in-list-reason", { name: name(who), reason: name(answer.substitute) })
        : name(who),
    ),
    ...untaken(event).map(({ who, by }) =>
      words.text("check-in-list-substitute", { name: name(who), by: name(by) }),
    ),
    ...line(
      "check-in-list-excused",
      all.filter(({ mark }) => mark?.as === "excused"),
      away,
    ),
    ...line("check-in-list-declined", declined, ({ who, answer }) =>
      answer?.says === "declined" && answer.reason
        ? words.text("check-in-list-reason", { name: name(who), reason: answer.reason })
        : name(who),
    ),
    ...line(
      "check-in-list-absent",
      all.filter(({ mark }) => mark?.as === "absent"),
      away,
    ),
    ...line(
      "check-in-list-asking",
      all.filter(({ asksSince }) => asksSince !== undefined),
      ({ who }) => name(who),
    ),
    ...line(
      "check-in-list-unknown",
      unseen.filter((each) => !replaced.includes(each) && !declined.includes(each)),
      ({ who }) => name(who),
    ),
  ];
}

function namesOf(words: Words, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(", ");
  return names.length > MOST_NAMED
    ? words.text("check-in-names-more", { names: shown, count: String(names.length - MOST_NAMED) })
    : shown;
}
