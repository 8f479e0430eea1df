import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import {
  readAttendance,
  readShirts,
  saysArrived,
  saysAttendance,
} from "../../src/rules/reading/events/attendance-line.ts";
import { sortedByName } from "../../src/rules/reading/names.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import type { Marked, SaidOfSome } from "./correction.ts";
import { attendanceToTell, nameOf } from "./summary.ts";

/** As many names as a phone shows with the question above them. */
export const A_PAGE = 10;
const DONE = "xong";
const NEXT = "trang sau";
const UNREAD = phrase("closing-ask-whom-help");

/** A page of those who can be marked otherwise. Plain JSON. */
interface Shown {
  title: string;
  people: Marked[];
  isMore: boolean;
  closed: boolean;
  shirt: boolean;
}

/** First those who are not put down as there on time: of them something is corrected most. */
export async function shownTo(
  services: ClosingServices,
  me: Cadre,
  { id, from }: { id: string; from: number },
  at: number,
): Promise<Shown> {
  const event = await eventToClose(services, me, id, at);
  const { attendance, names } = await attendanceToTell(services, event, at);
  const { came, late, excused, absent } = attendance;
  const marked = (people: readonly { who: string }[]): Marked[] =>
    sortedByName(
      people.map(({ who }) => ({ code: who, name: nameOf(services.words, who, names) })),
      ({ name }) => name,
    );
  const first = [...absent, ...late, ...excused];
  const known = new Set([...first, ...came].map(({ who }) => who));
  const others = [...event.people.values()].filter(({ who }) => !known.has(who));
  const all = [...marked(first), ...marked(others), ...marked(came)];
  const begin = from < all.length ? from : 0;
  return {
    title: event.facts.title,
    people: all.slice(begin, begin + A_PAGE),
    isMore: all.length > A_PAGE,
    closed: event.state === "closed",
    shirt: event.facts.shirt,
  };
}

/** What whoever corrects wants next. */
type Wish =
  | { does: "done" }
  | { does: "next" }
  | { does: "mark"; person: Marked }
  | { does: "say"; said: SaidOfSome[] };

/** Of whom something is to be corrected: a name by a press, or a line of several. */
export function askWhomToCorrect(talk: Talk, { title, people, isMore, shirt }: Shown): Promise<Wish> {
  const names = people.map(
    ({ code, name }): Suggestion => ({ label: phrase("closing-line", { line: name }), text: code }),
  );
  return talk.ask(
    phrase("closing-ask-whom", { title }),
    (text) => readWhom(text, people, shirt),
    [
      ...names,
      ...(isMore ? [{ label: phrase("closing-next"), text: NEXT }] : []),
      { label: phrase("closing-done"), text: DONE },
    ],
    { numbered: true, help: UNREAD },
  );
}

/** @param shirt whether the event asked for it: else nothing is read of it */
function readWhom(text: string, people: readonly Marked[], shirt: boolean): Read<Wish> {
  const said = text.trim();
  if (said === DONE) return { value: { does: "done" } };
  if (said === NEXT) return { value: { does: "next" } };
  const person = people.find(({ code, name }) => code === said || name === said);
  if (person) return { value: { does: "mark", person } };
  const read = readSaid(said, shirt, UNREAD);
  return "value" in read ? { value: { does: "say", said: read.value } } : read;
}

/** A line of who was there and how: `An có mặt; Bích trễ; Cường vắng vì con ốm`. @param unread what is said of any other line */
export function readSaid(said: string, shirt: boolean, unread: Phrase): Read<SaidOfSome[]> {
  const { shirts, rest } = shirt ? readShirts(said) : { shirts: [], rest: said };
  const isOfSome = saysAttendance(rest) || saysArrived(rest) || /(?:vắng|vang)/iu.test(rest);
  const marks = isOfSome ? readAttendance(rest) : [];
  const ofShirts = shirts.map(({ names, worn }) => ({
    names,
    as: worn ? ("worn" as const) : ("bare" as const),
  }));
  const all = [...marks, ...ofShirts];
  return all.length > 0 ? { value: all } : { no: unread };
}
