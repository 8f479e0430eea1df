import fc from "fast-check";
import type { Connection } from "mongoose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { createDeeds, type Deeds } from "../../src/records/deeds/deeds.ts";
import { ledgerModel } from "../../src/records/deeds/ledger-model.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { periodNamed } from "../support/minutes-in-week.ts";

const TUESDAY = "2026-11-24";
const WEEK = "2026-W48";
const AT = Date.parse("2026-11-24T09:00:00+07:00");

let database: FreshDatabase;
let first: Connection;
let second: Connection;
let deeds: Deeds;
let beside: Deeds;
let cadres = 0;

beforeAll(async () => {
  database = await freshDatabase();
  [first, second] = [await openDatabase(database.uri), await openDatabase(database.uri)];
  deeds = createDeeds(first);
  beside = createDeeds(second);
  await makeIndexes(first);
});
afterAll(async () => {
  await first.close();
  await second.close();
  await database.drop();
});

/** A cadre that no other test knows. */
const someone = () => `C${++cadres}`;
const change = (key: string, at = AT) => ({ key, by: "AK01", source: `m:${key}`, at });
const two = { amounts: { D1: 120 }, day: TUESDAY, note: "" };

async function lines(cadre: string, week = WEEK) {
  const found = await ledgerModel(first).findById(`${week}:${cadre}`).lean();
  return found?.entries ?? [];
}

test("a week has one registration: of two apps at once the later word stays", async () => {
  for (let n = 0; n < 5; n++) {
    const cadre = someone();
    const hours = (minutes: number, day: string) => ({ amounts: { D1: minutes }, day, note: "" });
    await Promise.all([
      deeds.register(cadre, hours(120, "2026-11-28"), change("a")),
      beside.register(cadre, hours(60, "2026-11-29"), change("b")),
    ]);
    const left = (await deeds.kept(cadre, [WEEK])).filter(({ state }) => state === "registered");
    expect(left).toHaveLength(1);
    await deeds.undo([left[0] ?? expect.fail()], change("c"));
    await deeds.register(cadre, hours(180, "2026-11-28"), change("d"));
    await deeds.register(cadre, hours(180, "2026-11-28"), change("d")); // the step is played again
    expect((await deeds.kept(cadre, [WEEK])).map(({ amount }) => amount)).toEqual([180]);
  }
});

describe("logging", () => {
  test("adds the entry and its minutes to the day and the week", async () => {
    const cadre = someone();
    await deeds.log({ cadre, ...two, ...change("a") });
    const sunday = { day: "2026-11-29", note: "dọn rác", clock: { from: "19:00", to: "19:30" } };
    const logged = await deeds.log({ cadre, amounts: { D1: 30 }, ...sunday, ...change("b") });
    expect(logged).toMatchObject({ kind: "logged", week: { D1: 150 }, day: { D1: 30 } });
    expect(logged.entries).toMatchObject([{ duty: "D1", amount: 30, deed: "b", ...sunday }]);
    expect((await deeds.entries(cadre, [WEEK])).map((entry) => entry.amount)).toEqual([30, 120]);
  });

  test("of those logged within one second the last is the newest", async () => {
    const cadre = someone();
    for (const minutes of [10, 20, 30])
      await deeds.log({ cadre, ...two, amounts: { D1: minutes }, ...change(`${minutes}`) });
    expect((await deeds.entries(cadre, [WEEK])).map((entry) => entry.amount)).toEqual([30, 20, 10]);
  });

  test("under the same key from two processes at once there is one entry", async () => {
    for (let round = 0; round < 10; round++) {
      const cadre = someone();
      const log = (on: Deeds) => on.log({ cadre, ...two, ...change("same") });
      const results = await Promise.all([log(deeds), log(beside), log(deeds), log(beside)]);
      expect(results.map((result) => result.week.D1)).toEqual([120, 120, 120, 120]);
      expect(await lines(cadre)).toHaveLength(1);
    }
  });

  test("different keys from two processes at once all count", async () => {
    const cadre = someone();
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? deeds : beside).log({ cadre, ...two, amounts: { D1: 10 }, ...change(`k${n}`) }),
      ),
    );
    expect((await deeds.amounts([cadre], [WEEK].map(periodNamed), "D1")).get(`${WEEK}:${cadre}`)).toBe(120);
    expect(await lines(cadre)).toHaveLength(12);
  });

  test("a step run again after a crash finds it logged; a second press hears that it was already", async () => {
    const cadre = someone();
    await deeds.log({ cadre, ...two, ...change("a") });
    expect(await deeds.log({ cadre, ...two, ...change("a") })).toMatchObject({
      kind: "logged",
      week: { D1: 120 },
    });
    expect(await deeds.log({ cadre, ...two, ...change("a", AT + 900) })).toMatchObject({ kind: "already" });
    expect(await lines(cadre)).toHaveLength(1);
  });

  test("a day never holds more than 24 hours, also when two processes fill it at once", async () => {
    const cadre = someone();
    const most = { ...two, amounts: { D1: 1000 } };
    const results = await Promise.all([
      deeds.log({ cadre, ...most, ...change("a") }),
      beside.log({ cadre, ...most, ...change("b") }),
    ]);
    expect(results.map((result) => result.kind).sort()).toEqual(["day-full", "logged"]);
    expect(await deeds.log({ cadre, ...two, amounts: { D1: 441 }, ...change("c") })).toMatchObject({
      kind: "day-full",
      day: { D1: 1000 },
    });
    expect(await deeds.log({ cadre, ...two, amounts: { D1: 440 }, ...change("d") })).toMatchObject({
      day: { D1: 1440 },
    });
    expect(
      await deeds.log({ cadre: someone(), ...two, amounts: { D1: 1441 }, ...change("e") }),
    ).toMatchObject({
      kind: "day-full",
      day: {},
    });
  });
});

describe("what waits for approval", () => {
  const waiting = { ...two, state: "waits" as const };
  const known = async (cadre: string, period = WEEK) =>
    (await deeds.evidence([cadre], [{ duty: "D1", periods: [periodNamed(period)] }]))(
      "D1",
      `${period}:${cadre}`,
    );

  test("stands apart from what counts, of a week and of a month, and keeps a day from growing over 24 hours", async () => {
    const cadre = someone();
    await deeds.log({ cadre, ...two, ...change("a") });
    const logged = await deeds.log({ cadre, ...waiting, amounts: { D1: 60 }, ...change("b") });
    expect(logged).toMatchObject({ kind: "logged", week: { D1: 120 }, day: { D1: 180 } });
    expect(logged.entries).toMatchObject([{ amount: 60, state: "waits" }]);
    for (const period of [WEEK, "2026-11"])
      expect(await known(cadre, period)).toEqual({ done: 120, waiting: 60 });
    expect(await deeds.log({ cadre, ...two, amounts: { D1: 1261 }, ...change("c") })).toMatchObject({
      kind: "day-full",
    });
  });

  test("is taken back or corrected without a trace in what counts, and still waits when it is corrected", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...waiting, ...change("a") });
    const corrected = await deeds.correct(entries, { ...two, amounts: { D1: 90 } }, change("c"));
    expect(corrected.entries).toMatchObject([{ amount: 90, state: "waits" }]);
    expect(await known(cadre)).toEqual({ done: 0, waiting: 90 });
    await deeds.undo(corrected.entries, change("u"));
    expect(await known(cadre)).toEqual({ done: 0 });
  });
});

describe("undoing", () => {
  test("happens once, however many ask at once, and leaves a trace", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...two, ...change("a") });
    const results = await Promise.all([
      deeds.undo(entries, change("u1")),
      beside.undo(entries, change("u2")),
      deeds.undo(entries, change("u3")),
    ]);
    expect(results.map((result) => result.kind).sort()).toEqual(["done", "gone", "gone"]);
    expect(results.every((result) => result.week.D1 === 0)).toBe(true);
    expect(await deeds.entries(cadre, [WEEK])).toEqual([]);
    expect(await lines(cadre)).toMatchObject([{ amount: 120 }, { amount: -120, undoes: "a", by: "AK01" }]);
  });

  test("the same undo again changes nothing; what was never logged cannot be undone", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...two, ...change("a") });
    await deeds.undo(entries, change("u"));
    expect(await deeds.undo(entries, change("u"))).toMatchObject({ kind: "done", week: { D1: 0 } });
    expect(await deeds.undo(entries, change("u", AT + 1))).toMatchObject({ kind: "already" });
    expect(await deeds.undo([{ ...entries[0], cadre: someone() }], change("u"))).toMatchObject({
      kind: "gone",
    });
    expect(await lines(cadre)).toHaveLength(2);
  });
});

describe("correcting", () => {
  test("within a week is one update", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...two, ...change("a") });
    const corrected = { amounts: { D1: 90 }, day: "2026-11-23", note: "dọn kênh" };
    const result = await deeds.correct(entries, corrected, change("c"));
    const entry = { duty: "D1", amount: 90, day: "2026-11-23", note: "dọn kênh" };
    expect(result).toMatchObject({ kind: "done", week: { D1: 90 }, day: { D1: 90 }, entries: [entry] });
    expect(await deeds.correct(entries, corrected, change("c"))).toMatchObject({
      kind: "done",
      week: { D1: 90 },
    });
    expect(await deeds.entries(cadre, [WEEK])).toMatchObject([entry]);
    expect(await lines(cadre)).toHaveLength(3);
  });

  test("within a day counts only the difference towards 24 hours", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...two, amounts: { D1: 1400 }, ...change("a") });
    expect(await deeds.correct(entries, { ...two, amounts: { D1: 1440 } }, change("b"))).toMatchObject({
      kind: "done",
      day: { D1: 1440 },
    });
  });

  test("to another week moves the minutes; run again after a crash it moves them once", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...two, ...change("a") });
    const moved = { ...two, day: "2026-11-22" };
    for (const _ of [1, 2])
      expect(await deeds.correct(entries, moved, change("c"))).toMatchObject({
        kind: "done",
        week: { D1: 120 },
      });
    const minutes = await deeds.amounts([cadre], ["2026-W47", WEEK].map(periodNamed), "D1");
    expect([...minutes.values()]).toEqual([120, 0]);
  });

  test("by two at once to another week ends as one entry", async () => {
    for (let round = 0; round < 5; round++) {
      const cadre = someone();
      const { entries } = await deeds.log({ cadre, ...two, ...change("a") });
      const moved = { ...two, amounts: { D1: 60 }, day: "2026-11-22" };
      const results = await Promise.all([
        deeds.correct(entries, moved, change("c1")),
        beside.correct(entries, moved, change("c2")),
      ]);
      expect(results.map((result) => result.kind).sort()).toEqual(["done", "gone"]);
      const minutes = await deeds.amounts([cadre], ["2026-W47", WEEK].map(periodNamed), "D1");
      expect([...minutes.values()]).toEqual([60, 0]);
    }
  });

  test("onto a full day changes nothing", async () => {
    const cadre = someone();
    await deeds.log({ cadre, ...two, day: "2026-11-22", amounts: { D1: 1400 }, ...change("a") });
    const { entries } = await deeds.log({ cadre, ...two, ...change("b") });
    expect(await deeds.correct(entries, { ...two, day: "2026-11-22" }, change("c"))).toMatchObject({
      kind: "day-full",
    });
    expect((await deeds.amounts([cadre], [WEEK].map(periodNamed), "D1")).get(`${WEEK}:${cadre}`)).toBe(120);
  });
});

test("a note is added without losing the former one", async () => {
  const cadre = someone();
  const { entries } = await deeds.log({ cadre, ...two, note: "dọn rác", ...change("a") });
  expect(await deeds.addNote(entries, "dọn rác ở kênh", change("n"))).toMatchObject({
    kind: "done",
    week: { D1: 120 },
  });
  await deeds.addNote(entries, "dọn rác ở kênh", change("n"));
  expect(await deeds.entries(cadre, [WEEK])).toMatchObject([{ note: "dọn rác ở kênh", amount: 120 }]);
  expect((await lines(cadre)).map((line) => line.note)).toEqual(["dọn rác", "dọn rác ở kênh"]);
  await deeds.undo(entries, change("u"));
  expect(await deeds.addNote(entries, "muộn rồi", change("late"))).toMatchObject({ kind: "gone" });
});

test("an entry is found by its message and by its short name, in an earlier week too", async () => {
  const cadre = someone();
  const { entries } = await deeds.log({ cadre, ...two, day: "2026-11-20", ...change("a") });
  expect(await deeds.findBySource(cadre, "m:a", "b#0", TUESDAY)).toEqual({ entries, sentAt: AT });
  expect(await deeds.findByRef(cadre, { ref: entries[0].ref }, TUESDAY)).toEqual(entries[0]);
  expect(await deeds.findByRef(cadre, { ref: "0123456789" }, TUESDAY)).toBeUndefined();
});

test("for a message handled once more, what it moved to another week is where it was before it", async () => {
  const cadre = someone();
  const { entries } = await deeds.log({ cadre, ...two, ...change("web:a#1") });
  await deeds.correct(entries, { ...two, day: "2026-11-20" }, change("web:b#3"));
  expect(await deeds.recent(cadre, TUESDAY)).toMatchObject([{ day: "2026-11-20" }]);
  expect(await deeds.recent(cadre, TUESDAY, "web:b#0")).toEqual(entries);
});

test("what one deed logged for many is found again", async () => {
  const cadres = [someone(), someone()];
  for (const cadre of cadres) await deeds.log({ cadre, ...two, ...change(`batch:${cadre}`) });
  const [one] = cadres;
  if (one) await deeds.log({ cadre: one, ...two, ...change("else") });
  const batch = await deeds.findBatch(cadres, refOf("batch"), TUESDAY);
  expect(batch.map((entry) => entry.cadre).sort()).toEqual([...cadres].sort());
});

test("minutes of many cadres are read in chunks", async () => {
  const cadre = someone();
  await deeds.log({ cadre, ...two, ...change("a") });
  const many = [...Array.from({ length: 1200 }, (_, n) => `none${n}`), cadre];
  const minutes = await deeds.amounts(many, [WEEK].map(periodNamed), "D1");
  expect(minutes.size).toBe(1201);
  expect(minutes.get(`${WEEK}:${cadre}`)).toBe(120);
});

test("whatever is done in whatever order, the sums are those of the standing entries", async () => {
  const scripts = fc.array(
    fc.record({
      what: fc.constantFrom("log", "undo", "correct", "again"),
      which: fc.nat(5),
      minutes: fc.integer({ min: 1, max: 900 }),
      day: fc.constantFrom("2026-11-22", "2026-11-23", TUESDAY),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(scripts, async (script) => {
      const cadre = someone();
      const weeks = ["2026-W47", WEEK];
      for (const [n, { what, which, minutes, day }] of script.entries()) {
        const standing = await deeds.entries(cadre, weeks);
        const target = standing[which % Math.max(1, standing.length)];
        const declared = { amounts: { D1: minutes }, day, note: "" };
        if (what === "log" || !target) await deeds.log({ cadre, ...declared, ...change(`l${n}`) });
        else if (what === "undo") await deeds.undo([target], change(`u${n}`));
        else if (what === "correct") await deeds.correct([target], declared, change(`c${n}`));
        else await deeds.log({ cadre, ...declared, day: target.day, ...change(target.key) });
      }
      const standing = await deeds.entries(cadre, weeks);
      const sums = await deeds.amounts([cadre], weeks.map(periodNamed), "D1");
      for (const week of weeks) {
        const own = standing.filter((entry) => entry.weekId === week);
        expect(sums.get(`${week}:${cadre}`)).toBe(own.reduce((sum, entry) => sum + entry.amount, 0));
      }
      for (const day of new Set(standing.map((entry) => entry.day)))
        expect(
          standing.filter((entry) => entry.day === day).reduce((sum, entry) => sum + entry.amount, 0),
        ).toBeLessThanOrEqual(1440);
    }),
    { numRuns: 25 },
  );
});

describe("a deed that serves two duties", () => {
  /** Stands in for an activity: counted in times. */
  const ACTIVITY = "D8";
  const both = { amounts: { D1: 120, [ACTIVITY]: 1 }, day: "2026-12-01", note: "dọn kênh" };
  const DECEMBER = "2026-W49";

  async function inForce(cadre: string, weeks = [DECEMBER]) {
    return (await deeds.entries(cadre, weeks)).map(({ duty, amount, day, note }) => [
      duty,
      amount,
      day,
      note,
    ]);
  }

  test("is one write: a line for each duty, once, and the day is full for both or for none", async () => {
    const cadre = someone();
    const log = (on: Deeds, key: string) => on.log({ cadre, ...both, ...change(key) });
    const [logged] = await Promise.all([log(deeds, "a"), log(beside, "a"), log(deeds, "a")]);
    expect(logged).toMatchObject({ kind: "logged", week: both.amounts, day: both.amounts });
    expect(logged.entries).toMatchObject([
      { duty: "D1", amount: 120, key: "a", deed: "a" },
      { duty: ACTIVITY, amount: 1, deed: "a" },
    ]);
    expect(await lines(cadre, DECEMBER)).toHaveLength(2);
    expect(await deeds.log({ cadre, ...both, ...change("a", AT + 1) })).toMatchObject({
      kind: "already",
      entries: logged.entries,
    });
    const long = { ...both, amounts: { D1: 1400, [ACTIVITY]: 1 } };
    expect(await deeds.log({ cadre, ...long, ...change("b") })).toMatchObject({ kind: "day-full" });
    expect(await inForce(cadre)).toHaveLength(2);
  });

  test("is taken back whole, or one of the two; what is gone takes nothing with it", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...both, ...change("a") });
    const [hours, activity] = entries;
    if (!activity) throw new Error("one entry only");
    const results = await Promise.all([
      deeds.undo(entries, change("u1")),
      beside.undo(entries, change("u2")),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["done", "gone"]);
    expect(await inForce(cadre)).toEqual([]);

    const again = await deeds.log({ cadre, ...both, ...change("b") });
    const [first, second] = again.entries;
    if (!second) throw new Error("one entry only");
    expect(await deeds.undo([second], change("u3"))).toMatchObject({
      kind: "done",
      week: { D1: 120, [ACTIVITY]: 0 },
    });
    expect(await deeds.ofDeed(first)).toEqual([first]);
    expect(await deeds.undo(again.entries, change("u4"))).toMatchObject({ kind: "gone" });
    expect(await inForce(cadre)).toEqual([["D1", 120, "2026-12-01", "dọn kênh"]]);
    expect(hours.ref).not.toBe(activity.ref);
  });

  test("is corrected, moved to another week and given a note as one", async () => {
    const cadre = someone();
    const { entries } = await deeds.log({ cadre, ...both, ...change("a") });
    const noted = await deeds.addNote(entries, "dọn kênh Mương Củi", change("n"));
    const shorter = { ...both, amounts: { D1: 90, [ACTIVITY]: 1 }, note: "dọn kênh Mương Củi" };
    const corrected = await deeds.correct(noted.entries, shorter, change("c"));
    expect(corrected).toMatchObject({ kind: "done", week: { D1: 90, [ACTIVITY]: 1 } });
    const moved = { ...shorter, day: "2026-11-29" };
    for (const _ of [1, 2])
      expect(await deeds.correct(corrected.entries, moved, change("m"))).toMatchObject({ kind: "done" });
    expect(await inForce(cadre, [WEEK, DECEMBER])).toEqual([
      [ACTIVITY, 1, "2026-11-29", "dọn kênh Mương Củi"],
      ["D1", 90, "2026-11-29", "dọn kênh Mương Củi"],
    ]);
    expect(await deeds.findBySource(cadre, "m:m", "x#0", "2026-12-01")).toMatchObject({
      entries: [{ duty: "D1" }, { duty: ACTIVITY }],
    });
    expect((await lines(cadre, DECEMBER)).every(({ by, at }) => by === "AK01" && at.getTime() === AT)).toBe(
      true,
    );
  });

  test("counts in its own periods: hours by weeks, activities by the days of the month", async () => {
    const cadre = someone();
    const others = Array.from({ length: 1200 }, (_, n) => `none${n}`);
    for (const [n, day] of ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"].entries())
      await deeds.log({ cadre, ...both, day, ...change(`p${n}`) });
    const of = async (duty: "D1" | typeof ACTIVITY, periods: string[]) => {
      const amounts = await deeds.amounts([...others, cadre], periods.map(periodNamed), duty);
      expect(amounts.size).toBe(1201 * periods.length);
      return periods.map((period) => amounts.get(`${period}:${cadre}`));
    };
    expect(await of(ACTIVITY, ["2026-10", "2026-11", "2026-12", "2026-Q4", "2026", "2027-01"])).toEqual([
      1, 2, 1, 4, 4, 0,
    ]);
    expect(await of("D1", ["2026-W44", DECEMBER, "2026-W50"])).toEqual([240, 240, 0]);
  });
});
