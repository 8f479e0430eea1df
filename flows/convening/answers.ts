import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isLeft, isSilent } from "../../src/rules/events/substitutes.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { type ConveneServices, theirEvent } from "./convene-services.ts";
import { decideButtons, waitingIn } from "./waiting.ts";

/** Those who were called, by what they say. */
function answered(event: UnionEvent) {
  const { people, convener } = event;
  const called = [...people.values()].filter((each) => each.called);
  const says = (wanted: "coming" | "declined" | "substitute") =>
    called.filter(({ answer }) => answer?.says === wanted);
  return {
    called,
    coming: called.filter(({ answer, who }) => answer?.says === "coming" || (!answer && who === convener)),
    substitute: says("substitute").filter((each) => !isLeft(each, event)),
    declined: says("declined"),
    // Whose substitute does not come after all is to answer anew; the convener knows of it.
    silent: called.filter((each) => isSilent(each, event) && (each.answer || each.who !== convener)),
  };
}

/** How many of those who were called say what. */
export function countsOf(event: UnionEvent) {
  const { called, coming, substitute, declined, silent } = answered(event);
  return {
    called: String(called.length),
    coming: String(coming.length),
    substitute: String(substitute.length),
    declined: String(declined.length),
    silent: String(silent.length),
  };
}

/** Those who have not answered yet; the convener, who knows of it, is none of them. */
export function silentIn(event: UnionEvent): string[] {
  return answered(event).silent.map(({ who }) => who);
}

/** The names behind the counts. */
export async function showAnswers(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { what, lines, waiting, isOpen } = await talk.call(async () => {
    const event = await theirEvent(services, me, id, today);
    const groups = answered(event);
    const nameOf = await namesOf(services, event, today);
    const { words } = services;
    const line = (people: readonly Attendee[], key: "coming" | "substitute" | "declined" | "silent") =>
      people.length > 0
        ? [
            words.text(`convene-names-${key}`, {
              count: String(people.length),
              names: people.map((one) => told(words, one, nameOf, event)).join(", "),
            }),
          ]
        : [];
    return {
      what: eventText(words, event.facts, today),
      waiting: waitingIn(event, nameOf),
      isOpen: event.state === "called" && event.facts.endsAt > at,
      lines: [
        ...line(groups.coming, "coming"),
        ...line(groups.substitute, "substitute"),
        ...line(groups.declined, "declined"),
        ...line(groups.silent, "silent"),
      ],
    };
  });
  await talk.say("convene-answers", { what, lines: lines.join("\n") });
  await talk.offer([
    ...decideButtons(id, waiting),
    ...(isOpen ? [{ label: phrase("convene-button-uninvite"), command: eventLine.uninvite(id) }] : []),
    { label: phrase("convene-button-open"), command: eventLine.show(id) },
  ]);
}

function told(words: Words, one: Attendee, nameOf: (code: string) => string, event: UnionEvent): string {
  const { who, answer } = one;
  const name = nameOf(who);
  if (answer?.says === "declined") return words.text("convene-name-why", { name, why: answer.reason });
  if (answer?.says !== "substitute") return name;
  const by = nameOf(answer.substitute);
  if (answer.taken === false) return words.text("convene-name-by-refused", { name, by });
  if (isLeft(one, event)) return words.text("convene-name-by-declined", { name, by });
  return words.text(answer.taken ? "convene-name-by-taken" : "convene-name-by", { name, by });
}

/** The names of everybody at the event, and of whom they would send. */
export async function namesOf(
  { cadres, words }: Pick<ConveneServices, "cadres" | "words">,
  { people }: UnionEvent,
  today: Day,
): Promise<(code: string) => string> {
  const codes = [...people.values()].flatMap(({ who, answer }) =>
    answer?.says === "substitute" ? [who, answer.substitute] : [who],
  );
  const found = await Promise.all([...new Set(codes)].map((code) => cadres.person(code, today)));
  const names = new Map(found.flatMap((one) => (one ? [[one.code, one.name] as const] : [])));
  return (code) => names.get(code) ?? words.label("convene-name-left");
}
