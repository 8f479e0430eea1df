import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { readEvent } from "../../src/rules/reading/events/event-line.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { takeFile } from "../evidence/take-file.ts";
import type { Asked } from "./ask-part.ts";
import { askWhen } from "./ask-when.ts";
import { askWhom } from "./ask-whom.ts";
import type { ConveneServices } from "./convene-services.ts";
import { askKind, askPlace, askTitle, asPlace, type Draft, lengthOf, timesOf } from "./draft.ts";
import { atAnotherTime } from "./other-time.ts";

/** What of a draft can be changed by itself. */
export const PARTS = [
  "when",
  "place",
  "called",
  "title",
  "kind",
  "shirt",
  "minutes",
  "seats",
  "files",
] as const;
export type Part = (typeof PARTS)[number];

const MOST_SEATS = 5000;
const NO_LIMIT = "-";

/** Asks for one part of a draft anew. */
export async function editDraft(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  { draft, part }: { draft: Draft; part: Part },
): Promise<Draft> {
  const { facts } = draft;
  const now = await talk.now();
  const withFacts = (changed: Partial<Draft["facts"]>): Draft => ({
    ...draft,
    facts: { ...facts, ...changed },
  });
  switch (part) {
    case "when": {
      const when = await askWhen(talk, services.words, { doubt: "no-day" }, now);
      const isWhole = facts.minutes === lengthOf({ start: facts.startsAt, end: facts.endsAt });
      return withFacts({ ...timesOf(when), ...(isWhole && { minutes: lengthOf(when) }) });
    }
    case "place":
      return withFacts({ place: await askPlace(talk) });
    case "called":
      return { ...draft, called: await askWhom(talk, services, me, { groups: [], names: [] }) };
    case "title":
      return withFacts({ title: await askTitle(talk, services.words, facts.kind) });
    case "kind": {
      const kind = await askKind(talk);
      const minutes = lengthOf({ start: facts.startsAt, end: facts.endsAt });
      const { shirt = false, hours } = eventKind(kind);
      return withFacts({ kind, shirt, minutes: hours ? facts.minutes || minutes : 0 });
    }
    case "shirt":
      return withFacts({ shirt: !facts.shirt });
    case "minutes":
      return withFacts({ minutes: await askMinutes(talk, now) });
    case "seats":
      return { ...draft, facts: await withSeats(talk, facts) };
    case "files":
      return withFacts({ files: await withFile(talk, services, me, facts.files) });
  }
}

/** A draft with what a line says that is to be otherwise. */
export async function asSaid(
  talk: Talk,
  words: Words,
  facts: Draft["facts"],
  { typed, at, said: { when, place, ...more } }: Extract<Asked<Part>, { typed: string }>,
): Promise<Draft["facts"]> {
  const timed = when ? await atAnotherTime(talk, words, facts, { typed, at }) : facts;
  return { ...timed, ...(place !== undefined && { place: asPlace(place) }), ...more };
}

async function askMinutes(talk: Talk, now: number): Promise<number> {
  return talk.ask<number>(phrase("convene-ask-minutes"), (text) => {
    const { minutes } = readEvent(`tính ${text}`, now);
    return minutes === undefined ? { no: phrase("convene-ask-minutes") } : { value: minutes };
  });
}

async function withSeats(talk: Talk, facts: Draft["facts"]): Promise<Draft["facts"]> {
  const { seats: _, ...rest } = facts;
  const seats = await talk.ask<number>(
    phrase("convene-ask-seats"),
    (text) => {
      if (text === NO_LIMIT) return { value: 0 };
      const count = Number(/^\d{1,4}/u.exec(text.trim())?.[0]);
      return count > 0 && count <= MOST_SEATS ? { value: count } : { no: phrase("convene-ask-seats") };
    },
    [{ label: phrase("convene-no-limit"), text: NO_LIMIT }],
  );
  return seats > 0 ? { ...rest, seats } : rest;
}

async function withFile(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  before: readonly string[],
): Promise<readonly string[]> {
  const file = await talk.file(phrase("convene-ask-paper"));
  const at = new Date(await talk.now());
  const id = await talk.call((key) =>
    takeFile(services, me, file, {
      cadre: me.cadre.code,
      ref: refOf(key),
      by: talk.message,
      at,
      forGood: true,
    }),
  );
  return [...new Set([...before, id])];
}
