import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isExpected } from "../../src/rules/events/expected.ts";
import { readAttendance, type SaidMark } from "../../src/rules/reading/events/attendance-line.ts";
import { sortedByName } from "../../src/rules/reading/names.ts";
import { phrase } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import { askHowTheyCame, type Marked, markAll, markNamed } from "./marks.ts";
import type { CheckInParts } from "./parts.ts";
import { peopleAt } from "./people.ts";
import { takeBack } from "./take-back.ts";
import { thereText } from "./there.ts";

/** As many names as a phone shows with the question above them. */
const A_PAGE = 10;
const NEXT = "trang sau";
const UNDO = "bo vua ghi";
const DONE = "xong";

/** Who is not marked yet. Plain JSON. */
interface Door {
  title: string;
  there: string;
  left: { code: string; name: string }[];
  /** Of those who are left, so many stand on other pages. */
  isMore: boolean;
}

type Wish =
  | { does: "next" }
  | { does: "undo" }
  | { does: "done" }
  | { does: "tick"; codes: string[] }
  | { does: "say"; said: SaidMark[] };

/** At the door: those who are not marked yet are ticked in a list, or typed in one line; until “Xong”. */
export async function atTheDoor(talk: Talk, services: CheckInParts, me: Cadre, id: string): Promise<void> {
  let page = 0;
  let last: Marked | undefined;
  for (;;) {
    const at = await talk.now();
    const from = page * A_PAGE;
    const door = await talk.call(() => doorAt(services, me, { id, from }, at));
    if (door.left.length === 0) page = 0;
    const wish = await askWish(talk, door, last !== undefined);
    if (wish.does === "done") break;
    if (wish.does === "next") page = door.isMore ? page + 1 : 0;
    else if (wish.does === "undo") {
      if (last) await takeBack(talk, services, me, { event: id, at: last.at });
      last = undefined;
    } else {
      last =
        wish.does === "say"
          ? await markNamed(talk, services, me, { event: id, said: wish.said })
          : await tick(talk, services, me, { id, door, codes: wish.codes });
      for (const line of last.lines) await talk.tell(phrase("check-in-line", { line }));
      await talk.settled();
    }
  }
  await talk.say("check-in-door-left");
  await talk.offer([
    { label: phrase("check-in-button-code"), command: checkInLine.show(id) },
    { label: phrase("check-in-button-door"), command: checkInLine.door(id) },
  ]);
}

async function tick(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { id, door, codes }: { id: string; door: Door; codes: readonly string[] },
): Promise<Marked> {
  const people = door.left.filter(({ code }) => codes.includes(code));
  const names = people.map(({ name }) => name);
  const as = await askHowTheyCame(talk, services, me, { event: id, names });
  return markAll(talk, services, me, { event: id, marks: people.map((person) => ({ ...person, as })) });
}

async function askWish(talk: Talk, door: Door, mayUndo: boolean): Promise<Wish> {
  const { title, there, left, isMore } = door;
  const others: Suggestion[] = [
    ...(isMore ? [{ label: phrase("check-in-door-next"), text: NEXT }] : []),
    ...(mayUndo ? [{ label: phrase("check-in-door-undo"), text: UNDO }] : []),
    { label: phrase("check-in-door-done"), text: DONE },
  ];
  const names = left.map(
    ({ code, name }): Suggestion => ({ label: phrase("check-in-line", { line: name }), text: code }),
  );
  const question =
    left.length > 0
      ? phrase("check-in-door-ask", { title, there })
      : phrase("check-in-door-ask-none", { title, there });
  return talk.ask(question, (text) => readWish(text, left), [...names, ...others], {
    numbered: true,
    help: phrase("check-in-door-help"),
  });
}

const PLACES = /^\d{1,2}(?:(?:\s*[,;+&]\s*|\s+(?:và\s+|va\s+)?)\d{1,2})*$/u;

/** A button, places of the list, or names with what is said of them. */
function readWish(text: string, left: Door["left"]): Read<Wish> {
  const said = text.trim();
  if (said === DONE) return { value: { does: "done" } };
  if (said === NEXT) return { value: { does: "next" } };
  if (said === UNDO) return { value: { does: "undo" } };
  if (left.some(({ code }) => code === said)) return { value: { does: "tick", codes: [said] } };
  if (PLACES.test(said)) {
    const codes = (said.match(/\d+/gu) ?? []).map((place) => left[Number(place) - 1]?.code);
    const known = codes.filter((code) => code !== undefined);
    if (known.length < codes.length) return { no: phrase("check-in-door-no-place") };
    return { value: { does: "tick", codes: known } };
  }
  const marks = readAttendance(said);
  if (marks.length === 0 || /\d{3}/u.test(said)) return { no: phrase("check-in-door-help") };
  return { value: { does: "say", said: marks } };
}

async function doorAt(
  services: CheckInParts,
  me: Cadre,
  { id, from }: { id: string; from: number },
  at: number,
): Promise<Door> {
  const event = await heldEvent(services, me, { id }, at);
  const all = [...event.people.values()];
  const unmarked = new Set(all.filter((each) => isExpected(each, event) && !each.mark).map(({ who }) => who));
  const people = (await peopleAt(services, event, dayOf(at))).filter(({ code }) => unmarked.has(code));
  const sorted = sortedByName(people, ({ name }) => name).map(({ code, name }) => ({ code, name }));
  const begin = from < sorted.length ? from : 0;
  return {
    title: event.facts.title,
    there: thereText(services.words, event),
    left: sorted.slice(begin, begin + A_PAGE),
    isMore: sorted.length > A_PAGE,
  };
}
