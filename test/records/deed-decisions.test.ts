import type { Connection } from "mongoose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { createDeeds, type Deeds } from "../../src/records/deeds/deeds.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { periodNamed } from "../support/minutes-in-week.ts";

const WEEK = "2026-W48";
const AT = Date.parse("2026-11-24T09:00:00+07:00");

let database: FreshDatabase;
let connections: Connection[];
let deeds: Deeds;
let beside: Deeds;
let cadres = 0;

beforeAll(async () => {
  database = await freshDatabase();
  connections = [await openDatabase(database.uri), await openDatabase(database.uri)];
  const [first, second] = connections;
  if (!first || !second) throw new Error("no connections");
  const mustWait = async ({ by }: { by: string }) => by !== "HEAD";
  deeds = createDeeds(first, { mustWait });
  beside = createDeeds(second, { mustWait });
  await makeIndexes(first);
});
afterAll(async () => {
  for (const connection of connections) await connection.close();
  await database.drop();
});

const someone = () => `C${++cadres}`;
const by = (who: string, key: string) => ({ key, by: who, at: AT, source: `m:${key}` });
const two = { amounts: { D1: 120 }, day: "2026-11-24", note: "dọn rác" };

async function logged(cadre = someone(), who = cadre) {
  const { entries } = await deeds.log({ cadre, ...two, ...by(who, `log-${cadre}`) });
  return { cadre, entries };
}

async function known(cadre: string) {
  return (await deeds.evidence([cadre], [{ duty: "D1", periods: [periodNamed(WEEK)] }]))(
    "D1",
    `${WEEK}:${cadre}`,
  );
}

const waitingOf = async (cadre: string) => (await deeds.waiting(new Set([cadre]))).length;

describe("a head's word", () => {
  test("lets count what waited, and can be taken back", async () => {
    const { cadre, entries } = await logged();
    expect([await known(cadre), await waitingOf(cadre)]).toEqual([{ done: 0, waiting: 120 }, 1]);
    const approved = await deeds.decide(entries, "counts", by("HEAD", "d1"));
    expect(approved).toMatchObject({ kind: "done", entries: [{ decided: { by: "HEAD" } }] });
    expect([await known(cadre), await waitingOf(cadre)]).toEqual([{ done: 120 }, 0]);
    const [entry] = approved.entries;
    if (!entry) throw new Error("nothing was decided");
    await deeds.decide([entry], "waits", by("HEAD", "d2"));
    expect([await known(cadre), await waitingOf(cadre)]).toEqual([{ done: 0, waiting: 120 }, 1]);
  });

  test("strikes out what counted, with a reason, and gives it back", async () => {
    const { cadre, entries } = await logged(someone(), "HEAD");
    expect(await known(cadre)).toEqual({ done: 120 });
    const reason = "hôm đó họp cơ quan";
    const refused = await deeds.decide(entries, "refused", { ...by("HEAD", "r"), reason });
    expect(refused).toMatchObject({ entries: [{ state: "refused", decided: { by: "HEAD", reason } }] });
    expect([await known(cadre), await deeds.entries(cadre, [WEEK])]).toEqual([{ done: 0 }, []]);
    const [entry] = refused.entries;
    if (!entry) throw new Error("nothing was decided");
    await deeds.decide([entry], "counts", by("HEAD", "back"));
    expect([await known(cadre), (await deeds.entries(cadre, [WEEK])).length]).toEqual([{ done: 120 }, 1]);
  });

  test("is one of two at once: the other hears whose", async () => {
    for (let round = 0; round < 5; round++) {
      const { cadre, entries } = await logged();
      const results = await Promise.all([
        deeds.decide(entries, "counts", by("A", "a")),
        beside.decide(entries, "refused", by("B", "b")),
      ]);
      expect(results.map(({ kind }) => kind).sort()).toEqual(["done", "others"]);
      const won = results[0].kind === "done";
      expect(results.every((result) => result.entries[0]?.decided?.by === (won ? "A" : "B"))).toBe(true);
      expect(await known(cadre)).toEqual({ done: won ? 120 : 0 });
    }
  });

  test("is said again after a kill, and changes nothing", async () => {
    const { cadre, entries } = await logged();
    for (const _ of [1, 2, 3])
      expect(await deeds.decide(entries, "counts", by("HEAD", "same"))).toMatchObject({ kind: "done" });
    expect(await known(cadre)).toEqual({ done: 120 });
    expect(await deeds.history(cadre, WEEK)).toHaveLength(2);
  });

  test("crosses an undo or a correction of that moment without a wrong sum", async () => {
    for (let round = 0; round < 6; round++) {
      const { cadre, entries } = await logged();
      const cadreDoes = round % 2;
      const change = by(cadre, "own");
      const [decided, changed] = await Promise.all([
        deeds.decide(entries, round < 3 ? "counts" : "refused", by("HEAD", "d")),
        cadreDoes
          ? beside.undo(entries, change)
          : beside.correct(entries, { ...two, amounts: { D1: 60 } }, change),
      ]);
      const left = cadreDoes ? 0 : 60;
      const expected =
        changed.kind === "gone" ? { done: 0 } : { done: 0, ...(left > 0 ? { waiting: left } : {}) };
      expect([decided.kind, changed.kind, await known(cadre)]).toEqual([
        expect.stringMatching(/done|gone/u),
        expect.stringMatching(/done|gone/u),
        expected,
      ]);
    }
  });

  test("gives back no more than 24 hours hold", async () => {
    const { cadre, entries } = await logged(someone(), "HEAD");
    const refused = await deeds.decide(entries, "refused", by("HEAD", "r"));
    await deeds.log({ cadre, ...two, amounts: { D1: 23 * 60 }, ...by("HEAD", "other") });
    const [entry] = refused.entries;
    if (!entry) throw new Error("nothing was decided");
    expect(await deeds.decide([entry], "counts", by("HEAD", "back"))).toMatchObject({ kind: "full" });
    expect(await known(cadre)).toEqual({ done: 23 * 60 });
  });

  test("of what its cadre has taken back is too late", async () => {
    const { cadre, entries } = await logged();
    await deeds.undo(entries, by(cadre, "u"));
    expect(await deeds.decide(entries, "counts", by("HEAD", "d"))).toMatchObject({ kind: "gone" });
    expect([await known(cadre), await waitingOf(cadre)]).toEqual([{ done: 0 }, 0]);
  });
});

test("a refusal is answered once, by the cadre, and the same message does so once", async () => {
  const { cadre, entries } = await logged();
  await deeds.decide(entries, "refused", { ...by("HEAD", "r"), reason: "không thấy" });
  for (const _ of [1, 2]) expect(await deeds.answer(entries, "em có ảnh", by(cadre, "x"))).toBe(true);
  expect(await deeds.answer(entries, "thêm nữa", by(cadre, "y"))).toBe(false);
  const { entries: after } = await deeds.decide(entries, "counts", by("HEAD", "late"));
  expect(after).toMatchObject([{ state: "refused", decided: { reason: "không thấy", answer: "em có ảnh" } }]);
  expect(await known(cadre)).toEqual({ done: 0 });
});

describe("the same is never counted twice (IV.2.2), whoever writes at once", () => {
  const MONTH = "2026-11";
  const meeting = { amounts: { D2: 1 }, day: "2026-11-24", note: "", kind: "meeting", unit: "KV3" } as const;
  const parts = async (cadre: string) =>
    (await deeds.evidence([cadre], [{ duty: "D2", periods: [periodNamed(MONTH)] }]))(
      "D2",
      `${MONTH}:${cadre}`,
    ).parts;

  test("one branch once a day, also from two programs, and again once it was taken back", async () => {
    const cadre = someone();
    const log = (on: Deeds, key: string) => on.log({ cadre, ...meeting, ...by("HEAD", key) });
    const results = await Promise.all([log(deeds, "a"), log(beside, "b"), log(deeds, "c")]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["logged", "once", "once"]);
    expect(await parts(cadre)).toEqual({ activities: 0, meetings: 1 });
    const [first] = results;
    await deeds.undo(first.entries, by("HEAD", "u"));
    expect(await log(deeds, "d")).toMatchObject({ kind: "logged" });
    expect(await parts(cadre)).toEqual({ activities: 0, meetings: 1 });
  });

  test("not as activity and as meeting, unless it is said to be another one; a refused one makes room", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...meeting, ...by("HEAD", "a") });
    const activity = { cadre, ...meeting, kind: "activity", ...by("HEAD", "b") } as const;
    expect(await deeds.log(activity)).toMatchObject({ kind: "same", entries: [{ kind: "meeting" }] });
    expect(await deeds.log({ ...activity, another: true })).toMatchObject({ kind: "logged" });
    await deeds.decide(entries, "refused", { ...by("HEAD", "r"), reason: "không họp" });
    expect(await deeds.log({ cadre, ...meeting, ...by("HEAD", "c"), another: true })).toMatchObject({
      kind: "logged",
    });
    expect(await deeds.decide(entries, "counts", by("HEAD", "back"))).toMatchObject({ kind: "others" });
    const [kept] = (await deeds.kept(cadre, [WEEK])).filter(({ state }) => state === "refused");
    if (!kept) throw new Error("nothing is refused");
    expect(await deeds.decide([kept], "counts", by("HEAD", "back"))).toMatchObject({ kind: "once" });
    expect(await parts(cadre)).toEqual({ activities: 1, meetings: 1 });
  });
});
