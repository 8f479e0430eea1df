import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReply } from "../../src/chat/reading/read-reply.ts";
import type { OpenQuestion, ReplyRead } from "../../src/chat/reading/reply.ts";
import { isNegation } from "../../src/rules/reading/talk/yes-no.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { QUESTIONS, REPLIES, type ReplyRow } from "./replies.ts";

const rowsToRead: readonly (ReplyRow & { name: string })[] = REPLIES.map((row) => ({
  ...row,
  name: `“${row.text}” at ${row.asked}`,
}));

/** A reading in the words of the collection. */
function inWords(read: ReplyRead, text: string): string {
  const values = (options: readonly { value: string }[]) => options.map(({ value }) => value).join(" ");
  switch (read.does) {
    case "pick":
      return `pick ${values(read.options)}`;
    case "own":
      return `own ${values(read.options)}`.trim();
    case "unsure":
      return `unsure ${values(read.between)}`;
    case "yes-or-no":
      return `yes-or-no ${values(read.between)}`;
    case "confirm":
      return `confirm ${read.because}`;
    case "leave":
      return read.later ? "leave later" : "leave";
    case "answer":
      return read.text === text ? "answer" : `answer ${read.text}`;
    default:
      return read.does;
  }
}

test("the collection is large enough, and every row has its source", () => {
  expect(REPLIES.length).toBeGreaterThanOrEqual(250);
  expect(new Set(REPLIES.map(({ asked, text }) => `${asked} ${text}`)).size).toBe(REPLIES.length);
});

describe("each reply of the collection", () => {
  test.each(rowsToRead)("$name", ({ asked, text, right }) => {
    const said = inWords(readReply(QUESTIONS[asked], text), text).trim();
    expect([said, said === "answer" ? `answer ${text}` : said]).toContain(right);
  });
});

describe("properties", () => {
  const choices: readonly OpenQuestion[] = Object.values(QUESTIONS).filter(
    ({ kind }) => kind === "one" || kind === "many",
  );
  const before = fc.constantFrom("", "dạ ", "dạ em chọn ", "em lấy ", "ad ơi ", "vâng ");
  const after = fc.constantFrom("", " nhé", " ạ", " nha bot", " nghen anh", " nha!", " luôn ạ");

  test("courtesy around a right reply changes nothing", () => {
    // Nobody says “em chọn” and then “em nghĩ là”.
    const right = REPLIES.filter(
      ({ asked, text, right: is }) =>
        asked !== "text" && is.startsWith("pick ") && !/em (?:nghĩ|thấy)/u.test(text),
    );
    fc.assert(
      fc.property(fc.constantFrom(...right), before, after, ({ asked, text, right: is }, head, tail) => {
        expect(inWords(readReply(QUESTIONS[asked], `${head}${text}${tail}`), text).trim()).toBe(is.trim());
      }),
      { numRuns: 500 },
    );
  });

  const bits = [
    "tốt",
    "không",
    "chưa",
    "hoàn",
    "thành",
    "nhiệm vụ",
    "có",
    "lúc",
    "khu vực",
    "2",
    "9",
    "kv",
    "tiep",
    "xong",
  ];
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
    fc.string(),
  );

  test("an option is picked only by a whole word of its label, its number, or a word for all", () => {
    const words = (text: string): string[] => plain(text).match(/\p{L}+|\d+/gu) ?? [];
    const isPlace =
      /một|hai|ba|bốn|bon|đầu|dau|cuối|cuoi|tất|tat|hết|het|toàn|toan|cả|ca|all|mot|đến|den|tới|toi|-|–|—|~|→|thứ/iu;
    fc.assert(
      fc.property(fc.constantFrom(...choices), typed, (question, text) => {
        const read = readReply(question, text);
        if (read.does !== "pick") return;
        for (const option of read.options) {
          const place = question.options.findIndex(({ value }) => value === option.value) + 1;
          const said = words(text);
          const shares = said.some((word) => words(option.label).includes(word) || Number(word) === place);
          const isYesOrNo = option.value === "yes" || option.value === "no" || option.none || option.me;
          expect(shares || isYesOrNo || isPlace.test(text), `${text} → ${option.label}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a no never picks what does not say no", () => {
    const no = fc.constantFrom("không", "chưa", "ko", "đừng", "chẳng", "khong");
    const positive = choices
      .filter((question) => question !== QUESTIONS.sure)
      .flatMap((question) =>
        question.options
          .filter(({ label }) => !plain(label).split(" ").some(isNegation))
          .map((option) => ({ question, label: option.label })),
      );
    fc.assert(
      fc.property(no, fc.constantFrom(...positive), fc.nat(4), (word, { question, label }, from) => {
        const part = label.split(" ").slice(from).join(" ") || label;
        const read = readReply(question, `${word} ${part}`);
        if (read.does !== "pick") return;
        for (const option of read.options) expect(plain(option.label).split(" ").some(isNegation)).toBe(true);
      }),
    );
  });

  test("a line always gives the same, and never throws", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(QUESTIONS)),
        fc.string({ unit: "grapheme" }),
        (question, text) => {
          expect(readReply(question, text)).toEqual(readReply(question, text));
        },
      ),
    );
  });
});
