import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf, timeOf } from "../../src/rules/calendar/time.ts";
import type { Attendee, UnionEvent } from "../../src/rules/events/event.ts";
import { isThereOrReplaced, wasThere } from "../../src/rules/events/outcome.ts";
import { comesBeside } from "../../src/rules/events/substitutes.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";
import { peopleAt } from "./people.ts";

/** More names of one kind are counted: the attendance paper has them all. */
const MOST_NAMED = 40;
const MOST_LABEL = 50;

/** Who was marked by which way, who came without being called or for somebody, and of whom nothing is known; for the convener. */
export async function showList(talk: Talk, services: CheckInParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { title, lines, substitutes } = await talk.call(async () => {
    const event = await heldEvent(services, me, { id, only: "convener" }, at);
    const today = dayOf(at);
    const people = await peopleAt(services, event, today);
    const marker = await namesOfMarkers(services, event, today);
    const name = new Map([...people.map((one) => [one.code, one.name] as const), ...marker]);
    const nameOf = (code: string) => name.get(code) ?? services.words.label("convene-name-left");
    const lines = linesOf(services.words, event, nameOf);
    const substitutes = untaken(event).map(({ who, by }) => ({
      by,
      label: `${nameOf(who)} – ${nameOf(by)}`,
    }));
    return { title: event.facts.title, lines, substitutes };
  });
  await talk.say("check-in-list", { title, lines: lines.join("\n") });
  await talk.offer([
    ...takeShortcuts(id, substitutes),
    { label: phrase("check-in-button-code"), command: checkInLine.show(id) },
    { label: phrase("check-in-button-door"), command: checkInLine.door(id) },
    { label: phrase("attendance-button"), command: paperLine.ofEvent("diemdanh", id) },
  ]);
}

/** The buttons by which the convener accepts who came for whom. */
export function takeShortcuts(id: string, substitutes: readonly { by: string; label: string }[]): Shortcut[] {
  return substitutes.flatMap(({ by, label }) => {
    const command = eventLine.takeSubstitute(id, by);
    return fitsButton(command)
      ? [{ label: phrase("check-in-button-substitute", { name: clipped(label, MOST_LABEL) }), command }]
      : [];
  });
}

/** Somebody came in the place of who was called, and nobody has said yet that this is right. */
export function untaken({ people }: Pick<UnionEvent, "people">): { who: string; by: string }[] {
  return [...people.values()].flatMap(({ who, answer }) =>
    answer?.says === "substitute" &&
    answer.taken === undefined &&
    wasThere(people.get(answer.substitute) ?? { who, called: false })
      ? [{ who: answer.substitute, by: who }]
      : [],
  );
}

async function namesOfMarkers(
  { cadres }: Pick<CheckInParts, "cadres">,
  { people }: UnionEvent,
  today: string,
): Promise<(readonly [string, string])[]> {
  const codes = new Set(
    [...people.values()].flatMap(({ mark, who }) => (mark && mark.by !== who ? [mark.by] : [])),
  );
  const found = await Promise.all([...codes].map((code) => cadres.person(code, today)));
  return found.flatMap((one) => (one ? [[one.code, one.name] as const] : []));
}

function linesOf(words: Words, event: UnionEvent, name: (code: string) => string): string[] {
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
