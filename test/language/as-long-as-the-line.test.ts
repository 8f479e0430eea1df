import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { whereDeedBegins } from "../../flows/deeds/for-others/find-member.ts";
import { hoursShape } from "../../flows/hours/shape.ts";
import { flows } from "../../flows/index.ts";
import { added } from "../../src/chat/dialog/additions.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import { readLine } from "../../src/chat/reading/given-command.ts";
import { likelyQuestion } from "../../src/chat/reading/likely-question.ts";
import { likelyTold } from "../../src/chat/reading/likely-told.ts";
import { picksAndOwn } from "../../src/chat/reading/picks-and-own.ts";
import type { PlainReader } from "../../src/chat/reading/plain-question.ts";
import { readReply } from "../../src/chat/reading/read-reply.ts";
import type { OpenQuestion } from "../../src/chat/reading/reply.ts";
import { replyContext } from "../../src/chat/reading/reply-context.ts";
import { areArguments } from "../../src/rules/asking/are-arguments.ts";
import { readQuestion } from "../../src/rules/asking/read-question.ts";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { isAbsenceTold } from "../../src/rules/reading/absence/told-absence.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { parsePeriodPhrase } from "../../src/rules/reading/days/period-phrase.ts";
import { statedDay } from "../../src/rules/reading/days/stated-day.ts";
import { readDeedsLine } from "../../src/rules/reading/deeds/deeds-line.ts";
import { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import { withoutComment } from "../../src/rules/reading/talk/comment-behind.ts";
import {
  breaksOff,
  goesOnFrom,
  isHasty,
  isRepeated,
  saysEnough,
} from "../../src/rules/reading/talk/pieces.ts";
import { isSmallTalk } from "../../src/rules/reading/talk/small-talk.ts";

import { ownTime } from "../support/own-time.ts";
import { drawnRows } from "./line-sets.ts";

const today = "2026-11-25";
const at = Date.parse(`${today}T20:00:00+07:00`);

type Reader = (text: string) => unknown;

const options = ["Xung kích việc khó ở địa phương", "Không hoàn thành", "Khu vực 3", "Viết ý của tôi"].map(
  (label, n) => ({ value: String(n), label }),
);
const SEVERAL: OpenQuestion = { kind: "many", options, own: true };
const QUESTIONS: Record<string, OpenQuestion> = {
  "one of several": { kind: "one", options },
  several: SEVERAL,
  words: { kind: "text", options, numbered: true, optional: true },
  reason: { kind: "text", options: [], why: true },
  value: { kind: "value", options, optional: true },
};

const catalogue = new Catalogue(flows);
const asking = { today, asksOfOthers: true };
const plainly: PlainReader = {
  asked(text) {
    const [ask] = readQuestion(text, asking)?.asks ?? [];
    return ask && { command: ask, rest: "" };
  },
  perhapsAsked(text) {
    const [ask] = likelyQuestion(text, asking)?.asks ?? [];
    return ask && { command: ask, rest: "" };
  },
  areArguments: (rest) => areArguments(rest, asking),
  thanks: () => false,
  allows: () => true,
};
const members = createNameBook(
  Array.from({ length: 50 }, (_, n) => ({ code: `CB${n}`, name: `Nguyễn Thị Ngọc Ánh ${n}` })),
);
const units = [{ code: "KV3", name: "Chi đoàn khu vực 3" }];
const places = new PlaceNames(units);

function heard(text: string) {
  const one = { key: "k", address: "web:p:a", sender: "web:p:a", at, message: "m", edited: false } as const;
  return { ...one, content: { kind: "text", text } } as const;
}

/** Everything that looks at what a person has typed, wherever it may come. */
async function everyReader(): Promise<[string, Reader][]> {
  const context = replyContext(heard(""), { askedAt: at }, catalogue, plainly);
  return [
    ["a line", (text) => readLine(heard(text), undefined, NO_LIST, catalogue, plainly)],
    ...Object.entries(QUESTIONS).map(([name, question]): [string, Reader] => [
      `an answer: ${name}`,
      (text) => readReply(question, text, context),
    ]),
    ...flows.flatMap(({ name, reads }) => [
      ...(reads?.follows ? [own(`${name} follows`, (text) => reads.follows?.(text, at))] : []),
      ...(reads?.passedOn ? [own(`${name} passed on`, (text) => reads.passedOn?.(text))] : []),
    ]),
    ...(await linesOfCommands()),
    ["deeds told", (text) => [catalogue.told(text, at), catalogue.perhaps(text, at, plainly.allows)]],
    ["deeds told alike", (text) => [catalogue.toldAlike(text, at), likelyTold(text)]],
    ["hours", (text) => readHoursLine(text, { today })],
    ["deeds", (text) => readDeedsLine(text, "activity", { today, now: at, places })],
    ["a place", (text) => places.meantBy(text)],
    ["a period", (text) => [parsePeriodPhrase(text, today), periodInLine(text, today)]],
    ["an absence", (text) => readAbsence(text, today)],
    ["whether an absence is told", (text) => isAbsenceTold(text, today)],
    ["a day", (text) => statedDay(text, today)],
    ["a member", (text) => members.meant(text)],
    ["whom a deed is for", (text) => whereDeedBegins(hoursShape, text.split(/\s+/u), today)],
    ["a unit", (text) => unitsMeant(units, text)],
    ["small talk", (text) => isSmallTalk(text)],
    ["pieces", (text) => [breaksOff(text), goesOnFrom(text, text), saysEnough(text), isRepeated(text, "x")]],
    [
      "what is added",
      (text) => added({ pending: { ...WORDS, open: true }, answer: text }, "dọn kênh", "addition"),
    ],
    [
      "more of it",
      (text) => added({ pending: { ...WORDS, kind: "many", options }, answer: ["1"] }, text, "addition"),
    ],
    ["places and words", (text) => picksAndOwn(SEVERAL, `1 ${text}`)],
    ["words after places", (text) => picksAndOwn(SEVERAL, `1 thêm ${text}`)],
    ["haste", (text) => isHasty(text, { sinceAnswer: 2000, sinceShown: 2000 })],
  ];
}

const WORDS = { id: "q", text: "Đã làm gì?", kind: "words" } as const;
const NO_LIST = { options: [], numbered: true };

function own(name: string, read: Reader): [string, Reader] {
  return [name, read];
}

/** What follows each command, by the reader beside its lines. */
async function linesOfCommands(): Promise<[string, Reader][]> {
  const folder = new URL("../../src/command-lines/", import.meta.url);
  const found: [string, Reader][] = [];
  for (const file of await readdir(folder)) {
    const lines: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, line] of Object.entries(lines)) {
      if (typeof line !== "object" || line === null || !("read" in line)) continue;
      const { read } = line;
      if (typeof read === "function") found.push([name, (text) => read.call(line, text, today)]);
    }
  }
  return found;
}

/** What a line is made of, again and again: letters, numbers, marks, and words that the readers know. */
const MADE_OF = [
  "k", "15", "1 ", "1  ", ".", "?", ",", "-", " ", "\n", "*", "(", "/a ", "từ 1, ", "hôm qua ", "dạ ", "sửa, ", "kv 3 ", "vì ", "có tầm ",
] as const; // biome-ignore format: a list

/** Nothing before and nothing behind; or in the middle, where what is looked for at an end is not found. */
const SHAPES: readonly ((middle: string) => string)[] = [
  (middle) => middle,
  (middle) => `hôm qua 2 tiếng ${middle} 9 x`,
];

const [SHORT, LONG] = [500, 2_000];
/** Four times the length. */
const MOST_TIMES = 6;
/** In less, nobody is kept waiting, and the clock is too coarse. */
const LEAST_MS = 4;

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** In processor time, so that other work on the machine does not count. */
function takenMs(read: Reader, text: string): number {
  const computed = ownTime();
  read(text);
  return computed();
}

/** Of the quickest times the clock's grain and the engine's pauses are the smallest part. */
const MOST_ROUNDS = 12;

/** How many times as long four times the text takes; undefined: it is nothing either way. */
function growth(read: Reader, make: (length: number) => string): number | undefined {
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    long = Math.min(long, takenMs(read, make(LONG)));
    if (long < LEAST_MS) return undefined;
    short = Math.min(short, takenMs(read, make(SHORT)));
    if (long <= MOST_TIMES * short) break;
  }
  return long / short;
}

test("marks in a row hold up no reader that looks at them one by one", () => {
  const times = growth(withoutComment, (length) => `hôm qua 2 tiếng ${filled(".", length / 8)}`);
  expect(times ?? 0).toBeLessThan(MOST_TIMES);
});

test("however a line is made up, four times its length is read in at most six times the time", async () => {
  const slow: string[] = [];
  for (const [name, read] of await everyReader())
    for (const [, piece] of drawnRows(MADE_OF))
      for (const shape of SHAPES) {
        const times = growth(read, (length) => shape(filled(piece, length)));
        if (times !== undefined && times > MOST_TIMES)
          slow.push(`${name}, ${JSON.stringify(shape(piece))}: ${times.toFixed(1)} times`);
      }
  expect(slow).toEqual([]);
}, 180_000);
