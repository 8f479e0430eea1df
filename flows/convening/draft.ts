import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { calledIn, committeeIn } from "../../src/rules/events/called-groups.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { type EventKind, eventKind } from "../../src/rules/events/event-kinds.ts";
import { readEvent, type SaidEvent } from "../../src/rules/reading/events/event-line.ts";
import { clipped } from "../../src/words/clipped.ts";
import { type PlainKey, phrase, type Words } from "../../src/words/words.ts";
import { askWhen, type When } from "./ask-when.ts";
import { askWhom, type Called } from "./ask-whom.ts";
import type { ConveneServices } from "./convene-services.ts";

/** An event that is not called yet. */
export interface Draft {
  readonly facts: Omit<EventFacts, "unit">;
  readonly called: Called;
}

const MOST_TITLE = 120;
const MOST_PLACE = 150;
const LATER = "-";
const MINUTE_MS = 60_000;
/** More than a working day is not believed of a day's volunteer hours. */
const MOST_MINUTES = 8 * 60;

/** Drafts an event from a line, and asks for what it does not say. @param preset what the command itself says of it */
export async function draftEvent(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  { text, preset }: { text: string; preset?: "meeting" },
): Promise<Draft> {
  const now = await talk.now();
  const said = saidIn(text, preset, now);
  const kind = said.kind ?? (await askKind(talk, preset));
  const title = said.title || (await askTitle(talk, services.words, kind));
  const when = await askWhen(talk, services.words, said.when, now);
  const place = said.place ?? (await askPlace(talk));
  const called = await askWhom(talk, services, me, saidCalled(said));
  const facts = { kind, title: asTitle(title), place: asPlace(place), ...timesOf(when) };
  const { minutes, seats, shirt = eventKind(kind).shirt ?? false } = said;
  return {
    facts: {
      ...facts,
      shirt,
      minutes: eventKind(kind).hours ? (minutes ?? lengthOf(when)) : 0,
      ...(seats !== undefined && { seats }),
      files: [],
    },
    called,
  };
}

/** `/hop` says itself that it is a meeting, where what follows does not: `/hop BCH 14h mai`. */
function saidIn(text: string, preset: "meeting" | undefined, now: number): SaidEvent {
  const said = readEvent(text, now);
  return preset && text && !said.kind ? readEvent(`họp ${text}`, now) : said;
}

/** An event's own length in minutes, as hours that count. */
export function lengthOf({ start, end }: When): number {
  return Math.min(MOST_MINUTES, Math.round((end - start) / MINUTE_MS));
}

export function timesOf({ start, end }: When): Pick<EventFacts, "startsAt" | "endsAt"> {
  return { startsAt: start, endsAt: end };
}

/** “Họp BCH” calls the committee where nobody else is named. */
function saidCalled({ whom = "", title }: SaidEvent) {
  const named = calledIn(whom);
  const committee = committeeIn(title);
  const isNamed = named.groups.length + named.names.length > 0;
  return isNamed || !committee ? named : { groups: [committee], names: [] };
}

export async function askKind(talk: Talk, preset?: "meeting"): Promise<EventKind> {
  const question = phrase("convene-ask-kind");
  if (preset)
    return talk.choose(question, {
      committee: "event-kind-committee",
      convened: "event-kind-convened",
      conference: "event-kind-conference",
      "branch-meeting": "event-kind-branch-meeting",
    });
  return talk.choose(question, KINDS);
}

const KINDS = {
  committee: "event-kind-committee",
  convened: "event-kind-convened",
  conference: "event-kind-conference",
  "branch-meeting": "event-kind-branch-meeting",
  activity: "event-kind-activity",
  arts: "event-kind-arts",
  sports: "event-kind-sports",
} as const satisfies Record<EventKind, PlainKey>;

export async function askTitle(talk: Talk, words: Words, kind: EventKind): Promise<string> {
  const key = `event-kind-${kind}` as const;
  const title = await talk.askText(phrase("convene-ask-title"), (text) => ({ value: text }), {
    suggestions: [{ label: phrase(key), text: words.label(key) }],
  });
  return asTitle(title);
}

/** @returns empty: it is told later */
export async function askPlace(talk: Talk): Promise<string> {
  const place = await talk.askText(phrase("convene-ask-place"), (text) => ({ value: text }), {
    skip: { label: phrase("convene-place-later"), text: LATER },
  });
  return place === LATER ? "" : asPlace(place);
}

function asTitle(text: string): string {
  return clipped(spelledOut(text), MOST_TITLE);
}

/** Without the words that lead to it: “ở hội trường ubnd nha” is written as the invitation says it. */
export function asPlace(text: string): string {
  const place = text.trim().replace(BEFORE_PLACE, "").replace(BEHIND_PLACE, "");
  return clipped(spelledOut(place || text), MOST_PLACE);
}

const BEFORE_PLACE = /^(?:(?:dạ|vâng|ừ|thì|là)[, ]+)*(?:ở|tại|tai)\s+(?=\S)/iu;
/** With small letters only: “khách sạn Châu Á” is called so. */
const BEHIND_PLACE = /(?<!châu|đông)\s+(?:nha|nhé|nhe|nghen|ạ|á)(?:\s+(?:bot|ad|em|chị|anh))?[.!]*$/u;
const SHORT_FORMS = /(?<![\p{L}\d])(?:bch|btv|ubnd|hđnd|bts|clb|tntp|lhtn)(?![\p{L}\d])/gu;

/** Short forms as they are written: “họp bch” is typed in haste. */
function spelledOut(text: string): string {
  return text.replaceAll(SHORT_FORMS, (short) => short.toUpperCase());
}
