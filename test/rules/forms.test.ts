import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormShelf, loadForms } from "../../src/records/forms/forms-files.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { answersFor, isAnswered, unanswered } from "../../src/rules/forms/answered.ts";
import { type Form, formSchema } from "../../src/rules/forms/form.ts";
import { type AskedQuestion, formFor, isPassedOver, type Who } from "../../src/rules/forms/form-for.ts";
import { readOwnWords, shortened } from "../../src/rules/forms/own-words.ts";
import { type NumberQuestion, readPromisedNumber } from "../../src/rules/forms/promised-number.ts";

const DISTRICT = "Quận, huyện Đoàn và tương đương";
const shelf = loadForms("vi");
const pledge = shelf.newest("pledge");
const review = shelf.newest("self-review");
const work = shelf.newest("work");

function who(group: "A" | "B", level: string, required: Record<string, number> = {}): Who {
  return { group, level, required, results: ["Tốt", "Chưa tốt"] };
}

function questions(form: Form, someone: Who): AskedQuestion[] {
  return formFor(form, someone).flatMap((part) => part.questions);
}

function numberQuestion(id: string, someone: Who): NumberQuestion {
  const found = questions(pledge, someone).find((question) => question.id === id);
  if (found?.kind !== "number") throw new Error(`not asked: ${id}`);
  return found;
}

describe("the languages' forms", () => {
  /** All but the words that people read. */
  const bones = (form: Form): unknown =>
    JSON.parse(
      JSON.stringify(form, (key, value) =>
        ["text", "help", "title", "label", "unit", "yes", "more"].includes(key) && typeof value === "string"
          ? ""
          : value,
      ),
    );

  test.each(["pledge", "self-review", "work"])("%s is the same form in Vietnamese and English", (id) => {
    expect(bones(loadForms("en").newest(id))).toEqual(bones(shelf.newest(id)));
  });

  test("no question is without help: other words, and an example", () => {
    for (const form of [pledge, review, work]) {
      const questions = form.parts.flatMap((part) => part.questions);
      expect(new Set(questions.map(({ help }) => help)).size).toBe(questions.length);
      for (const { help, text } of questions) {
        expect(help).toContain("Ví dụ");
        expect(help).not.toContain(text);
      }
      const [first] = questions;
      const bare = { ...form, parts: [{ ...form.parts[0], questions: [{ ...first, help: undefined }] }] };
      expect(() => formSchema.parse(bare)).toThrow("help");
    }
  });

  test("suggestions fit on a button, and can be typed as a list", () => {
    const labels = pledge.parts.flatMap((part) =>
      part.questions.flatMap((question) => (question.kind === "several" ? question.suggestions : [])),
    );
    expect(labels.length).toBeGreaterThan(30);
    for (const { label } of labels) {
      expect([...label].length, label).toBeLessThanOrEqual(40);
      expect(label).not.toMatch(/[,;]/);
    }
  });

  test("question ids are unique, `after` and `explain` name what is there", () => {
    for (const form of [pledge, review, work]) {
      const all = form.parts.flatMap((part) => part.questions);
      expect(new Set(all.map((question) => question.id)).size).toBe(all.length);
      for (const question of all) {
        if (question.kind === "text" && question.after)
          for (const earlier of [question.after].flat()) expect(all.map(({ id }) => id)).toContain(earlier);
        if (question.kind !== "choice" || question.choices === "review-results") continue;
        for (const choice of question.explain) expect(question.choices.map(({ id }) => id)).toContain(choice);
      }
    }
  });

  test("a form with an unknown kind of question is refused", () => {
    const [part] = pledge.parts;
    const strange = { ...pledge, parts: [{ ...part, questions: [{ id: "x", kind: "dance", text: "?" }] }] };
    expect(() => formSchema.parse(strange)).toThrow("kind");
  });
});

describe("what is asked of whom", () => {
  test.each([
    [
      "III.2: three themes, three responsibilities within the first",
      "A",
      ["people", "work", "self", "exemplary", "honesty"],
    ],
    ["IV.2.1: initiative, applied science, a clean and strong office", "B", ["common"]],
    ["IV.2.2, group A: an initiative", "A", ["hours", "activities", "initiative"]],
    ["IV.2.2, group B: a song, dance or sport", "B", ["hours", "activities", "practice"]],
  ] as const)("%s", (_clause, group, wanted) => {
    const asked = questions(pledge, who(group, DISTRICT)).map((question) => question.id);
    expect(asked).toEqual(expect.arrayContaining([...wanted]));
    expect(asked).not.toContain(group === "A" ? "practice" : "initiative");
  });

  test.each([
    ["IV.2.2: hours", "hours", "A", DISTRICT, 120],
    ["IV.2.2: hours", "hours", "B", "Chi đoàn", 120],
    ["IV.2.2: district level", "activities", "A", DISTRICT, 4],
    ["IV.2.2: above the district", "activities", "A", "Thành đoàn", 4],
    ["IV.2.2: grassroots level", "activities", "A", "Đoàn cơ sở", 3],
    ["IV.2.2: group B", "activities", "B", DISTRICT, 3],
    ["IV.2.2: initiative", "initiative", "A", "Đoàn cơ sở", 1],
    ["IV.2.2: song, dance, sport", "practice", "B", "Chi đoàn", 1],
  ] as const)("%s: at least", (_clause, id, group, level, least) => {
    expect(numberQuestion(id, who(group, level)).least).toBe(least);
  });

  test("nothing is pledged of a duty that the table has and the person does not owe", () => {
    const asked = questions(pledge, who("B", "Chi đoàn", { D2: 0 })).map(({ id }) => id);
    expect(asked).not.toContain("activities");
    expect(asked).toContain("hours");
  });

  test("a stricter policy wins, a laxer one does not", () => {
    expect(numberQuestion("hours", who("B", "Chi đoàn", { D1: 180 })).least).toBe(180);
    expect(numberQuestion("hours", who("B", "Chi đoàn", { D1: 60 })).least).toBe(120);
    const most = numberQuestion("hours", who("B", "Chi đoàn")).most;
    const beyond = numberQuestion("hours", who("B", "Chi đoàn", { D1: most + 60 }));
    expect(beyond, "it can still be answered").toMatchObject({ least: most + 60, most: most + 60 });
  });

  test("suggestions are those of the person's group", () => {
    const [forA] = questions(pledge, who("A", DISTRICT));
    const [forB] = questions(pledge, who("B", DISTRICT));
    const labels = (question: AskedQuestion | undefined) =>
      question?.kind === "several" ? question.suggestions.map(({ id }) => id) : [];
    expect(labels(forA)).toContain("close");
    expect(labels(forB)).toContain("festivals");
    expect(labels(forA).filter((id) => labels(forB).includes(id))).toEqual([]);
  });
});

describe("numbers promised", () => {
  const hours = numberQuestion("hours", who("B", "Chi đoàn"));
  const activities = numberQuestion("activities", who("A", "Đoàn cơ sở"));

  test.each([
    ["2", 120],
    ["2h", 120],
    ["hai tiếng", 120],
    ["2,5", 150],
    ["2 tieng ruoi moi tuan", 150],
    ["2h30/tuần", 150],
    ["ít nhất 3 giờ một tuần ạ", 180],
    ["180 phút", 180],
  ])("hours: %s", (text, value) => {
    expect(readPromisedNumber(hours, text)).toEqual({ value });
  });

  test.each([
    ["1", "too-little"],
    ["1,5", "too-little"],
    ["90 phút", "too-little"],
    ["0", "too-little"],
    ["100", "too-much"],
    ["-2", "unclear"],
    ["2 3", "unclear"],
    ["2-3", "unclear"],
    ["２", "unclear"],
    ["2️⃣", "unclear"],
    ["NaN", "unclear"],
    ["1e9", "unclear"],
    ["2 con gà", "unclear"],
    ["", "unclear"],
  ])("hours refused: %s", (text, problem) => {
    expect(readPromisedNumber(hours, text)).toEqual({ problem });
  });

  test.each([
    ["3", { value: 3 }],
    ["bốn", { value: 4 }],
    ["bon buoi", { value: 4 }],
    ["ít nhất 5 hoạt động", { value: 5 }],
    ["2", { problem: "too-little" }],
    ["61", { problem: "too-much" }],
    ["3,5", { problem: "unclear" }],
    ["3-4", { problem: "unclear" }],
    ["nhiều", { problem: "unclear" }],
  ])("times: %s", (text, wanted) => {
    expect(readPromisedNumber(activities, text)).toEqual(wanted);
  });

  test("nothing that is read is ever laxer than the plan", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(hours, activities), (text, question) => {
        const read = readPromisedNumber(question, text);
        return !("value" in read) || (read.value >= question.least && read.value <= question.most);
      }),
    );
  });
});

describe("what is answered", () => {
  const someone = who("B", "Chi đoàn");
  const parts = formFor(pledge, someone);
  const answers: FormAnswers = {
    people: { kind: "several", picked: ["festivals"], own: "" },
    work: { kind: "several", picked: ["new-hard"], own: null },
    self: { kind: "several", picked: [], own: "Đọc sách" },
    exemplary: { kind: "several", picked: ["gone"], own: "" },
    hours: { kind: "number", value: 60, of: null },
    activities: { kind: "number", value: null, of: "meetings" },
    "old-question": { kind: "text", text: "của mẫu cũ" },
  };

  test("half answers, picks that are gone and numbers now too small are asked again; nothing else", () => {
    expect(unanswered(parts, answers).map((question) => question.id)).toEqual([
      "work",
      "exemplary",
      "honesty",
      "common",
      "hours",
      "activities",
      "practice",
    ]);
  });

  test("what an older form asked is left out of what is confirmed", () => {
    expect(answersFor(parts, answers)).not.toHaveProperty("old-question");
    expect(answersFor(parts, answers)).toHaveProperty("people");
  });

  test("how to mend is asked only when something was not done", () => {
    const mend = questions(review, someone).find((question) => question.id === "mend");
    if (!mend) throw new Error("no such question");
    expect(isPassedOver(mend, { "honesty-not-yet": { kind: "text", text: "" } })).toBe(true);
    expect(isPassedOver(mend, { "honesty-not-yet": { kind: "text", text: "Báo cáo chậm" } })).toBe(false);
  });

  test("an answer to another kind of question does not fit", () => {
    for (const question of [...questions(pledge, someone), ...questions(review, someone)])
      expect(
        isAnswered(question, { kind: question.kind === "text" ? "choice" : "text", choice: "a", text: "b" }),
      ).toBe(false);
  });

  test("a newer version of a form is the newest; the older one stays", () => {
    const both = createFormShelf([pledge, { ...pledge, version: 3 }]);
    expect(both.newest("pledge").version).toBe(3);
    expect(both.version("pledge", 2)).toEqual(pledge);
    expect(() => both.version("pledge", 4)).toThrow("pledge-4");
  });
});

describe("words of one's own", () => {
  test("are kept as typed; too long, they say where they fit", () => {
    expect(readOwnWords("  lam tot\nviec nha ", 50)).toEqual({ value: "lam tot\nviec nha" });
    expect(readOwnWords("một hai ba bốn", 10)).toEqual({ length: 14, fitsUntil: "một hai ba" });
  });

  test("NFD counts like NFC, and never is a character cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          expect(readOwnWords(text.normalize("NFD"), most)).toEqual(
            readOwnWords(text.normalize("NFC"), most),
          );
          expect(shortened(text, most).text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
