import { describe, expect, test } from "vitest";
import { loadForms } from "../../src/records/forms/forms-files.ts";
import { checkForm } from "../../src/rules/forms/check-form.ts";
import { type Form, formSchema } from "../../src/rules/forms/form.ts";
import { answersAtMost } from "../../src/rules/forms/most-answers.ts";
import { type Paper, readFormFile } from "../../src/rules/forms/read-form-file.ts";
import { faultsText } from "../../src/words/own-forms.ts";
import { loadWords } from "../../src/words/words.ts";

const shelf = loadForms("vi");
const OURS = { pledge: shelf.newest("pledge"), "self-review": shelf.newest("self-review") };
const words = loadWords("vi");

/** Our own form as somebody has edited its JSON, read as a file. */
function edited(paper: Paper, edit: (json: string) => string) {
  return readFormFile(new TextEncoder().encode(edit(JSON.stringify(OURS[paper]))), OURS);
}

/** The same with one thing of the parsed form changed. */
function changed(paper: Paper, change: (form: Form) => Form) {
  return edited(paper, (json) => JSON.stringify(change(formSchema.parse(JSON.parse(json)))));
}

function said(read: ReturnType<typeof readFormFile>): string {
  return "faults" in read ? faultsText(words, read.faults) : "đúng";
}

const without = (id: string) => (form: Form) => ({
  ...form,
  parts: form.parts
    .map((part) => ({ ...part, questions: part.questions.filter((question) => question.id !== id) }))
    .filter(({ questions }) => questions.length > 0),
});

const with_ = (id: string, change: object) => (form: Form) =>
  formSchema.parse({
    ...form,
    parts: form.parts.map((part) => ({
      ...part,
      questions: part.questions.map((question) =>
        question.id === id ? { ...question, ...change } : question,
      ),
    })),
  });

describe("our own forms", () => {
  test.each(["pledge", "self-review"] as const)("%s, version 2, is right in both languages", (paper) => {
    for (const locale of ["vi", "en"] as const) {
      const form = loadForms(locale).newest(paper);
      expect(form.version).toBe(2);
      expect(checkForm(form, form)).toEqual([]);
    }
  });

  test("twelve answers at most, of the self-review for everybody alike", () => {
    expect([answersAtMost(OURS["self-review"], "A"), answersAtMost(OURS["self-review"], "B")]).toEqual([
      12, 12,
    ]);
    expect([answersAtMost(OURS.pledge, "A"), answersAtMost(OURS.pledge, "B")]).toEqual([11, 12]);
  });
});

describe("a unit's own form", () => {
  test("other words, more suggestions, a question left out that the plan does not ask for", () => {
    expect(
      changed("self-review", with_("direction", { text: "Quý tới đồng chí làm gì mới?" })),
    ).toMatchObject({
      paper: "self-review",
      form: { parts: { 3: { questions: { 3: { text: "Quý tới đồng chí làm gì mới?" } } } } },
    });
    expect(said(changed("self-review", without("result")))).toBe("đúng");
    expect(said(changed("self-review", without("direction")))).toBe("đúng");
    expect(said(changed("self-review", with_("mend", { optional: true }))), "as ours").toBe("đúng");
    expect(said(changed("pledge", with_("hours", { least: [{ value: 180 }] })))).toBe("đúng");
  });

  test.each([
    [
      "III.2",
      "self-review",
      without("honesty-done"),
      /chưa có phần “Trung thực”.*mục III\.2\).*"asks":"done"/,
    ],
    ["III.2", "pledge", without("exemplary"), /chưa có phần “Gương mẫu”.*mục III\.2\)/],
    ["IV.1", "self-review", without("mend"), /chưa hỏi cách khắc phục.*mục IV\.1\).*"id":"mend"/],
    ["IV.2.2, D7", "self-review", without("conduct"), /rượu, bia.*mục IV\.2\.2\).*"id":"conduct"/],
    ["IV.2.1", "pledge", without("common"), /sáng kiến, ứng dụng khoa học.*mục IV\.2\.1\)/],
    ["IV.2.2, D2", "pledge", without("activities"), /chưa hỏi con số.*mục IV\.2\.2\).*"duty":"D2"/],
    [
      "IV.2.2, D1",
      "pledge",
      with_("hours", { least: [{ value: 60 }] }),
      /phần 7, câu 1, “least”: ít nhất 60 là thấp hơn kế hoạch, kế hoạch là 120 \(Kế hoạch, mục IV\.2\.2\)/,
    ],
    [
      "IV.2.2, D2 at the district",
      "pledge",
      with_("activities", { least: [{ value: 3 }] }),
      /câu 2, “least”: ít nhất 3 .* kế hoạch là 4/,
    ],
    [
      "III.2, left empty",
      "self-review",
      with_("honesty-done", { optional: true }),
      /phần 3, câu 1, “optional”: câu này phải trả lời.*mục III\.2\).*"optional": false/,
    ],
    [
      "III.2, after what may be left empty",
      "self-review",
      with_("exemplary-done", { after: "responsibility-not-yet" }),
      /phần 2, câu 1, “after”: câu này phải trả lời.*mục III\.2\)/,
    ],
  ] as const)(
    "what drops or weakens what the plan asks is refused with its clause: %s",
    (_, paper, change, wanted) => {
      expect(said(changed(paper, change))).toMatch(wanted);
    },
  );

  test("a number that nobody can reach is refused", () => {
    expect(said(changed("pledge", with_("hours", { most: 60 })))).toMatch(
      /phần 7, câu 1, “most”: nhiều nhất 60 là thấp hơn mức ít nhất 120/,
    );
    expect(said(changed("pledge", with_("hours", { most: 120 })))).toBe("đúng");
  });

  test("a thirteenth answer is refused", () => {
    const more = with_("conduct", { explain: ["both"] });
    expect(said(changed("self-review", more))).toContain("có tới 13 câu phải trả lời, nhiều nhất 12");
  });

  test.each([
    ["no JSON", (json: string) => `${json.slice(0, 200)},,`, /cả tệp: không phải JSON/],
    ["another paper", (json: string) => json.replace('"pledge"', '"poem"'), /“id” phải là "pledge"/],
    [
      "an unknown name",
      (json: string) => json.replace('"theme":"exemplary"', '"theme":"exemplary","themes":1'),
      /phần 4: không có mục “themes”\. Ví dụ đúng: /,
    ],
    [
      "help left out",
      (json: string) => json.replace(/"help":"Gương mẫu là[^"]*",/u, ""),
      /phần 4, câu 1, “help”: còn thiếu\. Ví dụ đúng: "help": "/,
    ],
    [
      "a wrong kind",
      (json: string) => json.replace('"kind":"several"', '"kind":"dance"'),
      /phần 1, câu 1, “kind”: "dance" chưa đúng\. Ví dụ đúng: "kind": "/,
    ],
    [
      "a suggestion with a comma",
      (json: string) => json.replace("Nói đi đôi với làm", "Nói đi đôi với làm, luôn luôn"),
      /phần 4, câu 1, “suggestions”, mục 1, “label”: “Nói đi đôi với làm, luôn luôn” có dấu phẩy/,
    ],
    [
      "a label longer than a button",
      (json: string) => json.replace("Nói đi đôi với làm", "Nói đi đôi với làm ".repeat(3).trim()),
      /“label”: 56 là dài quá, nhiều nhất 40/,
    ],
    [
      "two of one id",
      (json: string) => json.replaceAll('"work"', '"self"'),
      /“self” đã dùng cho một câu khác/,
    ],
  ])("a wrong place is named, with one right example: %s", (_, edit, wanted) => {
    expect(said(edited("pledge", edit))).toMatch(wanted);
  });

  test("`after` names an earlier question", () => {
    const later = with_("cause", { after: "direction" });
    expect(said(changed("self-review", later))).toMatch(/“after”: trước đó không có câu nào là “direction”/);
  });
});
