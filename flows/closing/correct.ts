import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { EventChange } from "../../src/records/events/events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { Mark } from "../../src/rules/events/event-acts.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import {
  readAttendance,
  readShirts,
  type SaidMark,
  saysAttendance,
} from "../../src/rules/reading/events/attendance-line.ts";
import { sortedByName } from "../../src/rules/reading/names.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import { askNamed } from "../check-in/people.ts";
import { closeEvent } from "./close.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import { attendanceToTell, nameOf, summaryText } from "./summary.ts";
import { objectButtons } from "./telling.ts";

/** As many names as a phone shows with the question above them. */
const A_PAGE = 10;
const DONE = "xong";
const NEXT = "trang sau";

/** Somebody who can be marked otherwise. Plain JSON. */
interface Marked {
  code: string;
  name: string;
}

/** Corrects who was there: a name by a press, then what holds. Once an event is closed, the deeds follow each correction. */
export async function correctAttendance(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  id: string,
): Promise<void> {
  let page = 0;
  for (;;) {
    const at = await talk.now();
    const from = page * A_PAGE;
    const shown = await talk.call(() => shownTo(services, me, { id, from }, at));
    const wish = await askWhom(talk, shown);
    if (wish.does === "done") return finish(talk, services, me, { id, closed: shown.closed });
    if (wish.does === "next") {
      page = shown.isMore ? page + 1 : 0;
      continue;
    }
    const corrections =
      wish.does === "say"
        ? await namedCorrections(talk, services, id, wish.said)
        : [await askCorrection(talk, wish.person, shown.shirt)];
    const text = await correctAll(talk, services, me, { id, corrections });
    if (text !== "") await talk.say("closing-said", { text });
    await talk.settled();
  }
}

/** What is corrected of one person. Plain JSON. */
interface Correction {
  person: Marked;
  as: Chosen;
  reason: string;
}

async function askCorrection(talk: Talk, person: Marked, shirt: boolean): Promise<Correction> {
  const as = await askMark(talk, person.name, shirt);
  return { person, as, reason: as === "excused" ? await askReason(talk, person.name) : "" };
}

/** What was typed in one line, of whom it is clear who is meant; the others are said back. */
async function namedCorrections(
  talk: Talk,
  services: ClosingServices,
  event: string,
  said: readonly SaidOfSome[],
): Promise<Correction[]> {
  const names = said.flatMap((each) => each.names);
  const { people, unknown } = await askNamed(talk, services, { event, names }, dayOf(await talk.now()));
  if (unknown.length > 0)
    await talk.say("closing-unknown", { names: unknown.map((name) => `“${asTyped(name)}”`).join(", ") });
  return said.flatMap(({ names: group, as, reason = "" }) =>
    group.flatMap((name): Correction[] => {
      const person = people.get(name);
      return person ? [{ person, as, reason: reason.slice(0, MOST_REASON) }] : [];
    }),
  );
}

type Chosen = Mark | "bare" | "worn";

async function askMark(talk: Talk, name: string, shirt: boolean): Promise<Chosen> {
  const marks = {
    came: "closing-mark-came",
    late: "closing-mark-late",
    excused: "closing-mark-excused",
    absent: "closing-mark-absent",
  } as const;
  const question = phrase("closing-ask-mark", { name });
  if (!shirt) return talk.choose(question, marks);
  return talk.choose(question, { ...marks, bare: "closing-mark-bare", worn: "closing-mark-worn" });
}

const MOST_REASON = 200;
const NO_REASON = "-";

function askReason(talk: Talk, name: string): Promise<string> {
  return talk.askText(
    phrase("closing-ask-reason", { name }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { skip: { label: phrase("closing-no-reason"), text: NO_REASON }, why: true },
  );
}

/** Writes corrections; of a closed event with all that follows from them. @returns what is said */
async function correctAll(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, corrections }: { id: string; corrections: readonly Correction[] },
): Promise<string> {
  const at = await talk.now();
  const { words } = services;
  return talk.call(async (key) => {
    await eventToClose(services, me, id, at);
    const doing = { by: me.code, at: new Date(at) };
    for (const { person, as, reason } of corrections)
      await services.events.act(id, changeOf(person.code, as, reason), {
        ...doing,
        key: `${key}:${person.code}`,
      });
    const event = await eventToClose(services, me, id, at);
    if (event.state === "closed") {
      await settleDeeds(services, event, { by: me.code, at });
      for (const { person, as } of corrections)
        if (person.code !== me.code) await tellCorrected(services, event, { who: person.code, as, key }, at);
    }
    return corrections
      .map(({ person, as }) => words.text(`closing-corrected-${as}`, { name: person.name }))
      .join("\n");
  });
}

function changeOf(who: string, as: Chosen, reason: string): EventChange {
  if (as === "bare" || as === "worn") return { does: "shirt", who, worn: as === "worn" };
  const mark = { does: "mark", who, as, how: "convener" } as const;
  return reason === "" || reason === NO_REASON ? mark : { ...mark, reason };
}

/**
 * Whoever is put down otherwise than they were told hears it; of a convened meeting also who is now late or absent, with a way to
 * object, as at its closing.
 */
async function tellCorrected(
  services: ClosingServices,
  event: UnionEvent,
  { who, as, key }: { who: string; as: Chosen; key: string },
  at: number,
): Promise<void> {
  if (as === "bare" || as === "worn") return;
  const isAgainst = as === "late" || as === "absent";
  if (isAgainst && !eventKind(event.facts.kind).convened) return;
  const person = await services.cadres.person(who, dayOf(at));
  if (!person) return;
  const what = eventText(services.words, event.facts, dayOf(at));
  const text = services.words.text(`closing-told-${as}`, { what });
  const id = `event:${event.id}:corrected:${key}:${who}`;
  await tellInPrivate(services, person, { id, text, buttons: isAgainst ? objectButtons(event.id) : [] }, at);
}

async function finish(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, closed }: { id: string; closed: boolean },
): Promise<void> {
  if (closed) {
    const at = await talk.now();
    const text = await talk.call(async () => {
      const event = await eventToClose(services, me, id, at);
      return summaryText(services.words, event, await attendanceToTell(services, event, at), at);
    });
    return talk.say("closing-said", { text });
  }
  const close = await talk.choose(phrase("closing-ask-close"), {
    close: "closing-button-close",
    later: "closing-later",
  });
  if (close === "close") return closeEvent(talk, services, me, id);
  await talk.say("closing-left");
}

interface Shown {
  title: string;
  people: Marked[];
  isMore: boolean;
  closed: boolean;
  shirt: boolean;
}

/** First those who are not put down as there on time: of them something is corrected most. */
async function shownTo(
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

type Wish =
  | { does: "done" }
  | { does: "next" }
  | { does: "mark"; person: Marked }
  | { does: "say"; said: SaidOfSome[] };

/** What is said of people by their names. */
type SaidOfSome = Pick<SaidMark, "names" | "reason"> & { readonly as: Chosen };

function askWhom(talk: Talk, { title, people, isMore, shirt }: Shown): Promise<Wish> {
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
    { numbered: true, help: phrase("closing-ask-whom-help") },
  );
}

/** @param shirt whether the event asked for it: else nothing is read of it */
function readWhom(text: string, people: readonly Marked[], shirt: boolean): Read<Wish> {
  const said = text.trim();
  if (said === DONE) return { value: { does: "done" } };
  if (said === NEXT) return { value: { does: "next" } };
  const person = people.find(({ code, name }) => code === said || name === said);
  if (person) return { value: { does: "mark", person } };
  const { shirts, rest } = shirt ? readShirts(said) : { shirts: [], rest: said };
  const marks = saysAttendance(rest) || /(?:vắng|vang)/iu.test(rest) ? readAttendance(rest) : [];
  const ofShirts = shirts.map(({ names, worn }) => ({
    names,
    as: worn ? ("worn" as const) : ("bare" as const),
  }));
  const all = [...marks, ...ofShirts];
  return all.length > 0 ? { value: { does: "say", said: all } } : { no: phrase("closing-ask-whom-help") };
}
