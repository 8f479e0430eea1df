import { MongoClient, MongoServerError, type UpdateFilter } from "mongodb";
import { afterAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../support/database.ts";

interface Entry {
  key: string;
  minutes: number;
}
interface Week {
  _id: string;
  entries?: Entry[];
  minutes?: number;
  days?: Record<string, number>;
  seen?: string[];
  by?: number;
  code?: string;
  cadre?: string;
}

const database = await freshDatabase();
const client = new MongoClient(database.uri);
afterAll(async () => {
  await client.close();
  await database.drop();
});

let made = 0;
const collection = () => client.db().collection<Week>(`weeks-${made++}`);
const duplicate = (error: unknown) => error instanceof MongoServerError && error.code === 11_000;

describe("exactly one", () => {
  it("of 50 that claim a document at once wins", async () => {
    const weeks = collection();
    await weeks.insertOne({ _id: "W48" });
    const claims = Array.from({ length: 50 }, (_, by) =>
      weeks.findOneAndUpdate(
        { _id: "W48", by: { $exists: false } },
        { $set: { by } },
        { returnDocument: "after" },
      ),
    );
    const winners = (await Promise.all(claims)).filter((week) => week !== null);
    expect(winners).toEqual([await weeks.findOne({ _id: "W48" })]);
  });

  it("of 50 upserts with the same key counts; the others hear that it is done already", async () => {
    const weeks = collection();
    const log = () =>
      weeks.updateOne(
        { _id: "W48", "entries.key": { $ne: "telegram:7" } },
        { $push: { entries: { key: "telegram:7", minutes: 120 } }, $inc: { minutes: 120 } },
        { upsert: true },
      );
    const results = await Promise.allSettled(Array.from({ length: 50 }, log));
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(49);
    expect(refused.every(({ reason }) => duplicate(reason))).toBe(true);
    expect(await weeks.findOne({ _id: "W48" })).toMatchObject({
      minutes: 120,
      entries: [{ key: "telegram:7" }],
    });
  });

  it("increment of each of 200 at once is counted", async () => {
    const weeks = collection();
    await weeks.insertOne({ _id: "W48" });
    await Promise.all(
      Array.from({ length: 200 }, () => weeks.updateOne({ _id: "W48" }, { $inc: { minutes: 1 } })),
    );
    expect(await weeks.findOne({ _id: "W48" })).toMatchObject({ minutes: 200 });
  });
});

describe("the shapes of updates that the records rely on", () => {
  const entries = [
    { key: "a", minutes: 60 },
    { key: "b", minutes: 30 },
  ];
  const shapes: [name: string, before: Week | undefined, update: UpdateFilter<Week>, after: Partial<Week>][] =
    [
      [
        "an upsert that pushes, adds up and sets nested fields",
        undefined,
        {
          $push: { entries: { key: "a", minutes: 60 } },
          $inc: { minutes: 60, "days.2026-11-24": 60 },
          $set: { "days.2026-11-23": 0 },
          $setOnInsert: { cadre: "CB01" },
        },
        {
          entries: [{ key: "a", minutes: 60 }],
          minutes: 60,
          days: { "2026-11-24": 60, "2026-11-23": 0 },
          cadre: "CB01",
        },
      ],
      [
        "$setOnInsert leaves what is there",
        { _id: "W48", cadre: "CB01" },
        { $setOnInsert: { cadre: "X" } },
        { cadre: "CB01" },
      ],
      [
        "$pull by a part of an entry",
        { _id: "W48", entries },
        { $pull: { entries: { key: "a" } } },
        { entries: entries.slice(1) },
      ],
      [
        "$pop from the front",
        { _id: "W48", entries },
        { $pop: { entries: -1 } },
        { entries: entries.slice(1) },
      ],
      [
        "$addToSet",
        { _id: "W48", seen: ["a"] },
        { $addToSet: { seen: { $each: ["a", "b"] } } },
        { seen: ["a", "b"] },
      ],
      [
        "$push that keeps the last three",
        { _id: "W48", seen: ["a", "b", "c"] },
        { $push: { seen: { $each: ["d"], $slice: -3 } } },
        { seen: ["b", "c", "d"] },
      ],
      [
        "$unset of a nested field",
        { _id: "W48", days: { a: 1, b: 2 } },
        { $unset: { "days.a": "" } },
        { days: { b: 2 } },
      ],
      ["$max", { _id: "W48", minutes: 5 }, { $max: { minutes: 9 } }, { minutes: 9 }],
    ];
  it.each(shapes)("%s", async (_name, before, update, after) => {
    const weeks = collection();
    if (before) await weeks.insertOne(before);
    await weeks.updateOne({ _id: "W48" }, update, { upsert: true });
    expect(await weeks.findOne({ _id: "W48" })).toEqual({ ...before, _id: "W48", ...after });
  });

  it("a limit per day holds in the same step that adds", async () => {
    const weeks = collection();
    await weeks.insertOne({ _id: "W48" });
    const guard = { _id: "W48", "days.2026-11-24": { $not: { $gt: 100 } } };
    const add = () => weeks.updateOne(guard, { $inc: { "days.2026-11-24": 60 } });
    const changed = [await add(), await add(), await add()].map((result) => result.modifiedCount);
    expect(changed).toEqual([1, 1, 0]);
  });

  it("one element changes: found by the query, or by arrayFilters where it needs an operator", async () => {
    const weeks = collection();
    await weeks.insertOne({ _id: "W48", entries });
    await weeks.updateOne({ _id: "W48", "entries.key": "b" }, { $set: { "entries.$.minutes": 45 } });
    await weeks.updateOne(
      { _id: "W48", entries: { $elemMatch: { key: "a", minutes: { $gt: 45 } } } },
      { $set: { "entries.$[entry].minutes": 90 } },
      { arrayFilters: [{ "entry.key": "a", "entry.minutes": { $gt: 45 } }] },
    );
    expect(await weeks.findOne({ _id: "W48" })).toMatchObject({
      entries: [
        { key: "a", minutes: 90 },
        { key: "b", minutes: 45 },
      ],
    });
  });

  it("200 ids at once", async () => {
    const weeks = collection();
    const ids = Array.from({ length: 300 }, (_, i) => `2026-W48:${i}`);
    await weeks.insertMany(ids.map((_id) => ({ _id })));
    expect(await weeks.find({ _id: { $in: ids.slice(0, 200) } }).toArray()).toHaveLength(200);
  });
});

describe("unique indexes", () => {
  it("refuse a second document with the value", async () => {
    const weeks = collection();
    await weeks.createIndex({ code: 1 }, { unique: true });
    await weeks.insertOne({ _id: "a", code: "X" });
    await expect(weeks.insertOne({ _id: "b", code: "X" })).rejects.toSatisfy(duplicate);
  });

  it("count a missing field as a value, unless they are sparse", async () => {
    const [strict, sparse] = [collection(), collection()];
    await strict.createIndex({ code: 1 }, { unique: true });
    await sparse.createIndex({ code: 1 }, { unique: true, sparse: true });
    await strict.insertOne({ _id: "a" });
    await expect(strict.insertOne({ _id: "b" })).rejects.toSatisfy(duplicate);
    await sparse.insertMany([{ _id: "a" }, { _id: "b" }]);
    await sparse.updateOne({ _id: "b" }, { $set: { code: "X" } });
    expect(await sparse.find({ code: "X" }).toArray()).toEqual([{ _id: "b", code: "X" }]);
  });
});

describe("a guarded update", () => {
  const ROUNDS = 40;

  it("finds its document by the id, however many there are, and heeds its guards", {
    timeout: 240_000,
  }, async () => {
    const [few, many] = [collection(), collection()];
    const documents = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ _id: `W${n}`, seen: ["a"] }));
    await few.insertMany(documents(ROUNDS));
    for (let n = 0; n < 5; n++)
      await many.insertMany(documents(2_000).map(({ _id, seen }) => ({ _id: `${_id}-${n}`, seen })));
    await many.insertMany(documents(ROUNDS));
    /** All in one command: the way to the database costs the same for both. */
    const milliseconds = async (weeks: ReturnType<typeof collection>, key: string) => {
      const updates = Array.from({ length: ROUNDS }, (_, n) => ({
        updateOne: {
          filter: { _id: `W${n}`, seen: { $nin: [key] } },
          update: { $push: { seen: key }, $inc: { minutes: 1 } },
        },
      }));
      const from = performance.now();
      expect((await weeks.bulkWrite(updates)).modifiedCount).toBe(ROUNDS);
      expect((await weeks.bulkWrite(updates)).modifiedCount).toBe(0);
      return performance.now() - from;
    };
    await milliseconds(few, "warm");
    // Looking through 10,000 documents for each takes many times as long, every time; other work on the machine only sometimes.
    let ratio = Infinity;
    for (let time = 0; time < 20 && ratio >= 5; time += 1)
      ratio = (await milliseconds(many, `${time}`)) / (await milliseconds(few, `${time}`));
    expect(ratio).toBeLessThan(5);
    const refused = few.updateOne(
      { _id: "W1", seen: { $nin: ["a"] } },
      { $set: { minutes: 0 } },
      { upsert: true },
    );
    await expect(refused).rejects.toSatisfy(duplicate);
  });
});
