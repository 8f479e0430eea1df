import fc from "fast-check";
import type { Connection } from "mongoose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { createHours, type Hours } from "../../src/records/hours/hours.ts";
import { refOf } from "../../src/records/hours/hours-entry.ts";
import { ledgerModel } from "../../src/records/hours/ledger-model.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const TUESDAY = "2026-11-24";
const WEEK = "2026-W48";
const AT = Date.parse("2026-11-24T09:00:00+07:00");

let database: FreshDatabase;
let first: Connection;
let second: Connection;
let hours: Hours;
let beside: Hours;
let cadres = 0;

beforeAll(async () => {
  database = await freshDatabase();
  [first, second] = [await openDatabase(database.uri), await openDatabase(database.uri)];
  hours = createHours(first);
  beside = createHours(second);
  await makeIndexes(first);
});
afterAll(async () => {
  await first.close();
  await second.close();
  await database.drop();
});

/** A cadre that no other test knows. */
const someone = () => `C${++cadres}`;
const deed = (key: string, at = AT) => ({ key, by: "AK01", source: `m:${key}`, at });
const two = { minutes: 120, day: TUESDAY, note: "" };

async function lines(cadre: string, week = WEEK) {
  const found = await ledgerModel(first).findById(`${week}:${cadre}`).lean();
  return found?.entries ?? [];
}

describe("logging", () => {
  test("adds the entry and its minutes to the day and the week", async () => {
    const cadre = someone();
    await hours.log({ cadre, ...two, ...deed("a") });
    const sunday = { minutes: 30, day: "2026-11-29", note: "dọn rác", clock: { from: "19:00", to: "19:30" } };
    const logged = await hours.log({ cadre, ...sunday, ...deed("b") });
    expect(logged).toMatchObject({ kind: "logged", weekMinutes: 150, dayMinutes: 30, entry: sunday });
    expect((await hours.entries(cadre, [WEEK])).map((entry) => entry.minutes)).toEqual([30, 120]);
  });

  test("of those logged within one second the last is the newest", async () => {
    const cadre = someone();
    for (const minutes of [10, 20, 30]) await hours.log({ cadre, ...two, minutes, ...deed(`${minutes}`) });
    expect((await hours.entries(cadre, [WEEK])).map((entry) => entry.minutes)).toEqual([30, 20, 10]);
  });

  test("under the same key from two processes at once there is one entry", async () => {
    for (let round = 0; round < 10; round++) {
      const cadre = someone();
      const log = (on: Hours) => on.log({ cadre, ...two, ...deed("same") });
      const results = await Promise.all([log(hours), log(beside), log(hours), log(beside)]);
      expect(results.map((result) => result.weekMinutes)).toEqual([120, 120, 120, 120]);
      expect(await lines(cadre)).toHaveLength(1);
    }
  });

  test("different keys from two processes at once all count", async () => {
    const cadre = someone();
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? hours : beside).log({ cadre, ...two, minutes: 10, ...deed(`k${n}`) }),
      ),
    );
    expect((await hours.weekMinutes([cadre], [WEEK])).get(`${WEEK}:${cadre}`)).toBe(120);
    expect(await lines(cadre)).toHaveLength(12);
  });

  test("a step run again after a crash finds it logged; a second press hears that it was already", async () => {
    const cadre = someone();
    await hours.log({ cadre, ...two, ...deed("a") });
    expect(await hours.log({ cadre, ...two, ...deed("a") })).toMatchObject({
      kind: "logged",
      weekMinutes: 120,
    });
    expect(await hours.log({ cadre, ...two, ...deed("a", AT + 900) })).toMatchObject({ kind: "already" });
    expect(await lines(cadre)).toHaveLength(1);
  });

  test("a day never holds more than 24 hours, also when two processes fill it at once", async () => {
    const cadre = someone();
    const most = { ...two, minutes: 1000 };
    const results = await Promise.all([
      hours.log({ cadre, ...most, ...deed("a") }),
      beside.log({ cadre, ...most, ...deed("b") }),
    ]);
    expect(results.map((result) => result.kind).sort()).toEqual(["day-full", "logged"]);
    expect(await hours.log({ cadre, ...two, minutes: 441, ...deed("c") })).toMatchObject({
      kind: "day-full",
      dayMinutes: 1000,
    });
    expect(await hours.log({ cadre, ...two, minutes: 440, ...deed("d") })).toMatchObject({
      dayMinutes: 1440,
    });
    expect(await hours.log({ cadre: someone(), ...two, minutes: 1441, ...deed("e") })).toMatchObject({
      kind: "day-full",
      dayMinutes: 0,
    });
  });
});

describe("undoing", () => {
  test("happens once, however many ask at once, and leaves a trace", async () => {
    const cadre = someone();
    const { entry } = await hours.log({ cadre, ...two, ...deed("a") });
    const results = await Promise.all([
      hours.undo(entry, deed("u1")),
      beside.undo(entry, deed("u2")),
      hours.undo(entry, deed("u3")),
    ]);
    expect(results.map((result) => result.kind).sort()).toEqual(["done", "gone", "gone"]);
    expect(results.every((result) => result.weekMinutes === 0)).toBe(true);
    expect(await hours.entries(cadre, [WEEK])).toEqual([]);
    expect(await lines(cadre)).toMatchObject([{ amount: 120 }, { amount: -120, undoes: "a", by: "AK01" }]);
  });

  test("the same undo again changes nothing; what was never logged cannot be undone", async () => {
    const cadre = someone();
    const { entry } = await hours.log({ cadre, ...two, ...deed("a") });
    await hours.undo(entry, deed("u"));
    expect(await hours.undo(entry, deed("u"))).toMatchObject({ kind: "done", weekMinutes: 0 });
    expect(await hours.undo(entry, deed("u", AT + 1))).toMatchObject({ kind: "already" });
    expect(await hours.undo({ ...entry, cadre: someone() }, deed("u"))).toMatchObject({ kind: "gone" });
    expect(await lines(cadre)).toHaveLength(2);
  });
});

describe("correcting", () => {
  test("within a week is one update", async () => {
    const cadre = someone();
    const { entry } = await hours.log({ cadre, ...two, ...deed("a") });
    const corrected = { minutes: 90, day: "2026-11-23", note: "dọn kênh" };
    const result = await hours.correct(entry, corrected, deed("c"));
    expect(result).toMatchObject({ kind: "done", weekMinutes: 90, dayMinutes: 90, entry: corrected });
    expect(await hours.correct(entry, corrected, deed("c"))).toMatchObject({ kind: "done", weekMinutes: 90 });
    expect(await hours.entries(cadre, [WEEK])).toMatchObject([corrected]);
    expect(await lines(cadre)).toHaveLength(3);
  });

  test("within a day counts only the difference towards 24 hours", async () => {
    const cadre = someone();
    const { entry } = await hours.log({ cadre, ...two, minutes: 1400, ...deed("a") });
    expect(await hours.correct(entry, { ...two, minutes: 1440 }, deed("b"))).toMatchObject({
      kind: "done",
      dayMinutes: 1440,
    });
  });

  test("to another week moves the minutes; run again after a crash it moves them once", async () => {
    const cadre = someone();
    const { entry } = await hours.log({ cadre, ...two, ...deed("a") });
    const moved = { ...two, day: "2026-11-22" };
    for (const _ of [1, 2])
      expect(await hours.correct(entry, moved, deed("c"))).toMatchObject({ kind: "done", weekMinutes: 120 });
    const minutes = await hours.weekMinutes([cadre], ["2026-W47", WEEK]);
    expect([...minutes.values()]).toEqual([120, 0]);
  });

  test("by two at once to another week ends as one entry", async () => {
    for (let round = 0; round < 5; round++) {
      const cadre = someone();
      const { entry } = await hours.log({ cadre, ...two, ...deed("a") });
      const moved = { ...two, minutes: 60, day: "2026-11-22" };
      const results = await Promise.all([
        hours.correct(entry, moved, deed("c1")),
        beside.correct(entry, moved, deed("c2")),
      ]);
      expect(results.map((result) => result.kind).sort()).toEqual(["done", "gone"]);
      const minutes = await hours.weekMinutes([cadre], ["2026-W47", WEEK]);
      expect([...minutes.values()]).toEqual([60, 0]);
    }
  });

  test("onto a full day changes nothing", async () => {
    const cadre = someone();
    await hours.log({ cadre, ...two, day: "2026-11-22", minutes: 1400, ...deed("a") });
    const { entry } = await hours.log({ cadre, ...two, ...deed("b") });
    expect(await hours.correct(entry, { ...two, day: "2026-11-22" }, deed("c"))).toMatchObject({
      kind: "day-full",
    });
    expect((await hours.weekMinutes([cadre], [WEEK])).get(`${WEEK}:${cadre}`)).toBe(120);
  });
});

test("a note is added without losing the former one", async () => {
  const cadre = someone();
  const { entry } = await hours.log({ cadre, ...two, note: "dọn rác", ...deed("a") });
  expect(await hours.addNote(entry, "dọn rác ở kênh", deed("n"))).toMatchObject({
    kind: "done",
    weekMinutes: 120,
  });
  await hours.addNote(entry, "dọn rác ở kênh", deed("n"));
  expect(await hours.entries(cadre, [WEEK])).toMatchObject([{ note: "dọn rác ở kênh", minutes: 120 }]);
  expect((await lines(cadre)).map((line) => line.note)).toEqual(["dọn rác", "dọn rác ở kênh"]);
  await hours.undo(entry, deed("u"));
  expect(await hours.addNote(entry, "muộn rồi", deed("late"))).toMatchObject({ kind: "gone" });
});

test("an entry is found by its message and by its short name, in an earlier week too", async () => {
  const cadre = someone();
  const { entry } = await hours.log({ cadre, ...two, day: "2026-11-20", ...deed("a") });
  expect(await hours.findBySource(cadre, "m:a", TUESDAY, "b#0")).toEqual({ entry, sentAt: AT });
  expect(await hours.findByRef(cadre, entry.ref, TUESDAY)).toEqual(entry);
  expect(await hours.findByRef(cadre, "0123456789", TUESDAY)).toBeUndefined();
});

test("what one deed logged for many is found again", async () => {
  const cadres = [someone(), someone()];
  for (const cadre of cadres) await hours.log({ cadre, ...two, ...deed(`batch:${cadre}`) });
  const [one] = cadres;
  if (one) await hours.log({ cadre: one, ...two, ...deed("else") });
  const batch = await hours.findBatch(cadres, refOf("batch"), TUESDAY);
  expect(batch.map((entry) => entry.cadre).sort()).toEqual([...cadres].sort());
});

test("minutes of many cadres are read in chunks", async () => {
  const cadre = someone();
  await hours.log({ cadre, ...two, ...deed("a") });
  const many = [...Array.from({ length: 1200 }, (_, n) => `none${n}`), cadre];
  const minutes = await hours.weekMinutes(many, [WEEK]);
  expect(minutes.size).toBe(1201);
  expect(minutes.get(`${WEEK}:${cadre}`)).toBe(120);
});

test("whatever is done in whatever order, the sums are those of the standing entries", async () => {
  const deeds = fc.array(
    fc.record({
      what: fc.constantFrom("log", "undo", "correct", "again"),
      which: fc.nat(5),
      minutes: fc.integer({ min: 1, max: 900 }),
      day: fc.constantFrom("2026-11-22", "2026-11-23", TUESDAY),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(deeds, async (script) => {
      const cadre = someone();
      const weeks = ["2026-W47", WEEK];
      for (const [n, { what, which, minutes, day }] of script.entries()) {
        const standing = await hours.entries(cadre, weeks);
        const target = standing[which % Math.max(1, standing.length)];
        const declared = { minutes, day, note: "" };
        if (what === "log" || !target) await hours.log({ cadre, ...declared, ...deed(`l${n}`) });
        else if (what === "undo") await hours.undo(target, deed(`u${n}`));
        else if (what === "correct") await hours.correct(target, declared, deed(`c${n}`));
        else await hours.log({ cadre, ...declared, day: target.day, ...deed(target.key) });
      }
      const standing = await hours.entries(cadre, weeks);
      const sums = await hours.weekMinutes([cadre], weeks);
      for (const week of weeks) {
        const own = standing.filter((entry) => entry.weekId === week);
        expect(sums.get(`${week}:${cadre}`)).toBe(own.reduce((sum, entry) => sum + entry.minutes, 0));
      }
      for (const day of new Set(standing.map((entry) => entry.day)))
        expect(
          standing.filter((entry) => entry.day === day).reduce((sum, entry) => sum + entry.minutes, 0),
        ).toBeLessThanOrEqual(1440);
    }),
    { numRuns: 25 },
  );
});
