import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { createForms, type Forms } from "../../src/records/forms/forms.ts";
import { loadForms } from "../../src/records/forms/forms-files.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let connection: Connection;
let forms: Forms;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  forms = createForms(connection, loadForms("vi"));
  await makeIndexes(connection);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const at = new Date("2026-11-24T02:00:00Z");
const draft = (key: string) => ({
  form: "pledge",
  formVersion: 1,
  answers: {},
  key,
  startedAt: at,
  reason: null,
});
const version = (key: string) => ({
  key,
  form: "pledge",
  formVersion: 1,
  answers: { work: { kind: "text" as const, text: "đúng hạn" } },
  group: "B" as const,
  confirmedAt: at,
  reason: null,
  figures: null,
});

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error(`no refusal: ${error}`);
  return error.phrase.key;
}

test("answers are drafted one by one; the same key again changes nothing", async () => {
  const { pledges } = forms;
  await pledges.begin("C1", "2026", draft("k0"));
  const answer = { kind: "several", picked: ["a"], own: "" } as const;
  await pledges.save("C1", "2026", { question: "people", answer: { ...answer, picked: ["a"] }, key: "k1" });
  await pledges.save("C1", "2026", { question: "people", answer: { ...answer, picked: ["a"] }, key: "k1" });
  await pledges.save("C1", "2026", {
    question: "hours",
    answer: { kind: "number", value: 120, of: null },
    key: "k2",
  });
  expect(await forms.draftOfPledge("C1", "2026")).toEqual({
    ...draft("k2"),
    answers: {
      people: { kind: "several", picked: ["a"], own: "" },
      hours: { kind: "number", value: 120, of: null },
    },
  });
});

test("a write that comes late, from a process that was slow, changes nothing that came after it", async () => {
  const { pledges } = forms;
  const said = (text: string, key: string) => ({
    question: "work",
    answer: { kind: "text" as const, text },
    key,
  });
  await pledges.begin("C9", "2026", draft("k0"));
  await pledges.save("C9", "2026", said("đúng hạn", "k1"));
  await pledges.save("C9", "2026", said("trước hạn", "k2"));
  await pledges.save("C9", "2026", said("đúng hạn", "k1"));
  await pledges.begin("C9", "2026", draft("k0"));
  expect(await forms.draftOfPledge("C9", "2026")).toMatchObject({
    key: "k2",
    answers: { work: { text: "trước hạn" } },
  });
  expect(await pledges.confirm("C9", "2026", "k2", version("k3"))).toMatchObject({ no: 1 });
  await pledges.begin("C9", "2026", draft("k0"));
  await pledges.save("C9", "2026", said("trước hạn", "k2"));
  expect(await forms.draftOfPledge("C9", "2026")).toBeUndefined();
});

test("confirmed twice under one key, as after a crash: one version, and no draft", async () => {
  await forms.pledges.begin("C2", "2026", draft("k1"));
  const first = await forms.pledges.confirm("C2", "2026", "k1", version("k2"));
  expect(await forms.pledges.confirm("C2", "2026", "k1", version("k2"))).toEqual(first);
  expect(await forms.pledgeOf("C2", "2026")).toMatchObject({
    no: 1,
    answers: { work: { text: "đúng hạn" } },
  });
  expect(await forms.draftOfPledge("C2", "2026")).toBeUndefined();
});

test("a draft confirmed or changed elsewhere is not confirmed again", async () => {
  const { pledges } = forms;
  expect(await refusal(pledges.confirm("C2", "2026", "k1", version("k9")))).toBe("form-changed-elsewhere");
  await pledges.begin("C2", "2026", draft("k3"));
  await pledges.save("C2", "2026", { question: "work", answer: { kind: "text", text: "mới" }, key: "k4" });
  expect(await refusal(pledges.confirm("C2", "2026", "k3", version("k5")))).toBe("form-changed-elsewhere");
  expect(await pledges.confirm("C2", "2026", "k4", version("k5"))).toMatchObject({ no: 2 });
});

test("an answer without a draft is refused, not lost in silence", async () => {
  const answer = { kind: "text", text: "x" } as const;
  expect(await refusal(forms.pledges.save("C2", "2026", { question: "work", answer, key: "k6" }))).toBe(
    "form-changed-elsewhere",
  );
});

test("two that begin at once leave one draft", async () => {
  await Promise.all(["p1", "p2", "p3"].map((key) => forms.pledges.begin("C3", "2026", draft(key))));
  expect(["p1", "p2", "p3"]).toContain((await forms.draftOfPledge("C3", "2026"))?.key);
});

test("a locked paper takes no draft, no answer and no confirmation; the first lock stays", async () => {
  const { pledges } = forms;
  await pledges.begin("C4", "2026", draft("k1"));
  await pledges.lock("C4", "2026", "S1", at);
  await pledges.lock("C4", "2026", "S2", at);
  expect((await pledges.read("C4", "2026"))?.locked).toEqual({ by: "S1", at });
  expect(await refusal(pledges.begin("C4", "2026", draft("k2")))).toBe("form-locked");
  expect(
    await refusal(
      pledges.save("C4", "2026", { question: "work", answer: { kind: "text", text: "x" }, key: "k3" }),
    ),
  ).toBe("form-locked");
  expect(await refusal(pledges.confirm("C4", "2026", "k1", version("k4")))).toBe("form-locked");
});

test("who has pledged and who has reviewed, of many: drafts and other periods do not count", async () => {
  const many = Array.from({ length: 1200 }, (_, place) => `X${place}`);
  expect(await forms.pledges.confirmedBy("2026", [...many, "C1", "C2"])).toEqual(new Set(["C2"]));
  expect(await forms.pledges.confirmedBy("2027", ["C2"])).toEqual(new Set());
  await forms.reviews.begin("C1", "2026-Q3", draft("r1"));
  await forms.reviews.confirm("C1", "2026-Q3", "r1", version("r2"));
  expect(await forms.reviews.confirmedBy("2026-Q3", ["C1", "C2"])).toEqual(new Set(["C1"]));
  expect(await forms.reviewOf("C1", "2026-Q3")).toMatchObject({ key: "r2" });
  expect(await forms.reviews.confirmedBy("2026", ["C1"])).toEqual(new Set());
});

test("who read it is noted once a key, in order", async () => {
  const later = new Date("2026-11-25T02:00:00Z");
  await forms.reviews.noteRead("C1", "2026-Q3", { key: "a", by: "S1", at });
  await forms.reviews.noteRead("C1", "2026-Q3", { key: "a", by: "S1", at });
  await forms.reviews.noteRead("C1", "2026-Q3", { key: "b", by: "S2", at: later });
  expect((await forms.reviews.read("C1", "2026-Q3"))?.reads).toEqual([
    { key: "a", by: "S1", at },
    { key: "b", by: "S2", at: later },
  ]);
});
