import { MongoClient } from "mongodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mayDecide } from "../../src/records/unit-papers/who-decides.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const AT = Date.parse("2026-11-24T09:00:00+07:00");
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
});
afterAll(() => house.close());

const works = () => house.app.services.works;
const doing = (key: string, by = "AK01", seconds = 0) => ({ key, by, at: new Date(AT + seconds * 1000) });
const answers = { title: { kind: "text", text: "Sổ điện tử điểm danh sinh hoạt" } } as const;
const decision = { number: "12-QĐ/QĐTN", day: "2026-11-24" };

async function drafted(ref: string, key: string, cadre = "AK01"): Promise<void> {
  const startedAt = new Date(AT);
  const draft = { form: "work", formVersion: 1, answers, key, startedAt, reason: null };
  await house.app.services.forms.works.begin(cadre, ref, draft);
}

const version = (files: string[] = []) => ({
  form: "work",
  formVersion: 1,
  answers,
  group: "A" as const,
  confirmedAt: new Date(AT),
  reason: null,
  figures: null,
  files,
  paper: null,
});

const done = async (cadre: string) => {
  const { standings } = house.app.services;
  const year = periodOf("year", "2026-11-24");
  return (await standings.evidence(await standings.cadre({ code: cadre }), "D3", year)).get(cadre);
};

test("handed in twice by one message it is one version; of two heads at once one decides, and the other finds how it stands", async () => {
  await drafted("w1", "d1");
  await expect(
    works().showWith({ owner: "AK01", ref: "w1" }, ["f1"], { seen: "old", key: "d2" }),
  ).resolves.toBe(false);
  expect(await works().showWith({ owner: "AK01", ref: "w1" }, ["f1"], { seen: "d1", key: "d2" })).toBe(true);
  expect(await works().handIn({ owner: "AK01", ref: "w1" }, "d1", version(), doing("m1"))).toMatchObject({
    kind: "late",
  });
  for (let time = 0; time < 2; time++)
    expect(
      await works().handIn({ owner: "AK01", ref: "w1" }, "d2", version(["f1"]), doing("m1")),
    ).toMatchObject({
      kind: "done",
      handedIn: { state: "waits", versions: [{ no: 1, files: ["f1"] }], draft: null },
    });
  expect(await works().open(AT)).toMatchObject([{ handedIn: { id: "w1:AK01" }, told: [] }]);
  expect(await done("AK01")).toMatchObject({ done: 0, waiting: 1 });
  const both = await Promise.all([
    works().change("AK01", "w1", { does: "recognise", of: 1, decision }, doing("hoa", "NK01")),
    works().change("AK01", "w1", { does: "return", of: 1, reason: "thiếu số liệu" }, doing("tam", "TD01")),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "late"]);
  expect(await works().open(AT + 3_600_000)).toEqual([]);
});

test("it counts in the year of the decision until that is taken back; recognised it can be changed no more", async () => {
  await drafted("w2", "d3", "XK01");
  await works().handIn({ owner: "XK01", ref: "w2" }, "d3", version(), doing("m2", "XK01"));
  const recognise = { does: "recognise", of: 1, decision } as const;
  for (let time = 0; time < 2; time++)
    expect(await works().change("XK01", "w2", recognise, doing("m3", "NK01"))).toMatchObject({
      kind: "done",
      handedIn: { decision },
    });
  expect(await done("XK01")).toMatchObject({ done: 1 });
  await expect(drafted("w2", "d4", "XK01")).rejects.toThrow("form-locked");
  expect(await works().inYear("2026", ["XK01", "AK02"])).toMatchObject([{ ref: "w2", state: "recognised" }]);
  expect(await works().inYear("2025", ["XK01"])).toEqual([]);
  const back = { does: "take-back", of: 1, reason: "nhầm người" } as const;
  await works().change("XK01", "w2", back, doing("m4", "NK01"));
  expect(await done("XK01")).toMatchObject({ done: 0, waiting: 1 });
  expect(await works().open(AT)).toMatchObject([{ handedIn: { ref: "w2", state: "waits" } }]);
});

test("is in one's own data, in nobody else's; erased, the decision stays and every word goes", async () => {
  const { personalData, keptFiles } = house.app.services;
  const recognise = { does: "recognise", of: 1, decision: { ...decision, signer: "Lê Văn Ký" } } as const;
  await works().change("XK01", "w2", recognise, doing("m5", "NK01"));
  await drafted("w3", "d5", "XK01");
  const own = await personalData.collect("XK01");
  expect(JSON.stringify(own.works)).toContain("Sổ điện tử");
  expect(own["works-of-year"]).toHaveLength(1);
  expect((await personalData.collect("NK01")).works).toBeUndefined();
  expect(await keptFiles.parcels.filesOf("XK01")).toEqual([]);
  await personalData.erase("XK01", new Date(AT));
  const left = JSON.stringify(await works().of("XK01"));
  for (const gone of ["Sổ điện tử", "Lê Văn Ký", "nhầm người"]) expect(left).not.toContain(gone);
  expect(await works().inYear("2026", ["XK01"])).toMatchObject([{ state: "recognised", decision }]);
});

const DAY = 86_400_000;

test("killed right after a hand-in whose line a look at the clock had let go of, it waits again with the same message", async () => {
  await drafted("w4", "d5", "AK02");
  const handIn = () => works().handIn({ owner: "AK02", ref: "w4" }, "d5", version(), doing("m8", "AK02"));
  await handIn();
  const client = await MongoClient.connect(house.databaseUri);
  await client.db().collection<{ _id: string }>("waiting_works").deleteOne({ _id: "w4:AK02" });
  await client.close();
  await handIn();
  expect((await works().open(AT)).map(({ handedIn }) => handedIn.ref)).toContain("w4");
});

test("who was told of what is withdrawn is known until they have heard", async () => {
  await drafted("w5", "d6", "AK03");
  const handedIn = await works().handIn({ owner: "AK03", ref: "w5" }, "d6", version(), doing("m6", "AK03"));
  if (handedIn.kind !== "done") throw new Error(handedIn.kind);
  await works().noteTold(handedIn.handedIn, ["NK01"]);
  const month = 30 * 86_400;
  await works().change("AK03", "w5", { does: "withdraw", of: 1 }, doing("m7", "AK03", month));
  const told = () => works().toldOf(handedIn.handedIn);
  await works().open(AT + (month + 3600) * 1000);
  expect(await told()).toEqual([{ head: "NK01", of: 1 }]);
  await works().open(AT + month * 1000 + 2 * DAY);
  expect(await told()).toEqual([]);
});

const MODEL = "model-2026";

test("a unit's paper is handed in as a work is; its owner is the unit, and it is decided about above", async () => {
  const { forms, unitPapers, cadres, personalData } = house.app.services;
  const startedAt = new Date(AT);
  const draft = { form: "work", formVersion: 1, answers, key: "d1", startedAt, reason: null, by: "AK02" };
  await forms.unitPapers.begin("AK", MODEL, draft);
  await forms.unitPapers.save("AK", MODEL, { question: "new", answer: answers.title, key: "d2", by: "AK01" });
  expect(await unitPapers.of("AK")).toMatchObject([
    { owner: "AK", state: "draft", draft: { by: "AK01", key: "d2", answers: { title: {}, new: {} } } },
  ]);
  await unitPapers.handIn({ owner: "AK", ref: MODEL }, "d2", version(), doing("m1"));
  const [waiting] = await unitPapers.openStandings(AT);
  expect(waiting).toMatchObject({ handedIn: { owner: "AK", ref: MODEL, state: "waits" }, told: [] });
  // Looked at every few seconds: nothing that was written is read for it.
  expect(JSON.stringify(waiting)).not.toContain("Sổ điện tử");
  expect(await works().one("AK", MODEL)).toBeUndefined();
  const person = async (code: string) => {
    const found = await cadres.person(code, "2026-11-24");
    if (!found || !waiting) throw new Error(code);
    return mayDecide({ cadres }, found, waiting.handedIn, "2026-11-24");
  };
  expect([await person("AK01"), await person("NK01"), await person("TD01"), await person("AK03")]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(
    await unitPapers.change("AK", MODEL, { does: "recognise", of: 1 }, doing("m2", "NK01")),
  ).toMatchObject({ kind: "done", handedIn: { state: "recognised" } });
  await expect(forms.unitPapers.begin("AK", MODEL, draft)).rejects.toThrow("form-locked");
  expect(await unitPapers.standingsOfYear("model", "2026")).toMatchObject([
    { owner: "AK", state: "recognised" },
  ]);
  expect(JSON.stringify((await personalData.collect("NK01"))["unit-papers"])).not.toContain("Sổ điện tử");
});
