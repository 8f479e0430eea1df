import { MongoServerError } from "mongodb";
import type { Connection } from "mongoose";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { isDuplicateKey } from "../../src/records/database/duplicate-key.ts";
import { WriteCombiner } from "../../src/records/database/write-combiner.ts";
import { freshDatabase } from "../support/database.ts";

interface Box {
  _id: string;
  owner: string | null;
  things: string[];
}

const NAMES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: Connection;
beforeEach(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

function openBoxes(least: number) {
  const boxes = connection.collection<Box>("boxes");
  const combiner = new WriteCombiner(
    boxes,
    { owner: 1, things: 1 },
    (ids, projection) => boxes.find({ _id: { $in: ids } }, { projection }).toArray(),
    { least, most: 8 },
  );
  return {
    boxes,
    put: (id: string, owner: string, thing: string) =>
      combiner.update({
        id,
        guards: { owner },
        change: { $push: { things: thing } },
        shows: (after) => after.owner === owner,
      }),
    give: (id: string, owner: string, thing: string) =>
      combiner.update({
        id,
        guards: { things: { $ne: thing } },
        change: { $push: { things: thing }, $setOnInsert: { owner } },
        upsert: true,
        shows: () => true,
      }),
  };
}

describe.each([
  ["a command each", 100],
  ["one command", 1],
])("%s", (_, least) => {
  test("each hears what its own update came to", async () => {
    const { boxes, put } = openBoxes(least);
    await boxes.insertMany(NAMES.map((_id) => ({ _id, owner: "Mai", things: [] })));
    const owners = NAMES.map((_, n) => (n % 3 === 1 ? "Lan" : "Mai"));
    const found = await Promise.all(NAMES.map((name, n) => put(name, owners[n] ?? "", "áo xanh")));
    expect(found.map((box) => box?.things)).toEqual(
      owners.map((owner) => (owner === "Mai" ? ["áo xanh"] : undefined)),
    );
    const stored = await boxes.find({ things: "áo xanh" }).toArray();
    expect(stored.map(({ _id }) => _id).sort()).toEqual(NAMES.filter((_, n) => owners[n] === "Mai").sort());
  });

  test("an insert that was made before is a duplicate key, and keeps none of the others from being made", async () => {
    const { boxes, give } = openBoxes(least);
    await give("hai", "Mai", "áo xanh");
    const given = await Promise.allSettled(NAMES.slice(0, 4).map((name) => give(name, "Mai", "áo xanh")));
    expect(given.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    const [, again] = given;
    expect(again?.status === "rejected" && again.reason).toBeInstanceOf(MongoServerError);
    expect(again?.status === "rejected" && isDuplicateKey(again.reason)).toBe(true);
    expect((await boxes.find().toArray()).map(({ things }) => things)).toEqual(Array(4).fill(["áo xanh"]));
  });

  test("two updates of one document are both made", async () => {
    const { boxes, put } = openBoxes(least);
    await boxes.insertMany(NAMES.map((_id) => ({ _id, owner: "Mai", things: [] })));
    for (let round = 0; round < 5; round++)
      await Promise.all(NAMES.flatMap((name) => [put(name, "Mai", "trước"), put(name, "Mai", "sau")]));
    for (const { things } of await boxes.find().toArray()) expect(things).toHaveLength(10);
  });

  test("without a database all hear so", async () => {
    const { put } = openBoxes(least);
    await connection.close();
    const heard = await Promise.allSettled(NAMES.map((name) => put(name, "Mai", "áo xanh")));
    expect(heard.map(({ status }) => status)).toEqual(NAMES.map(() => "rejected"));
  });
});

test("a document that has gone to somebody else meanwhile is not handed on", async () => {
  const boxes = connection.collection<Box>("boxes");
  await boxes.insertMany(NAMES.map((_id) => ({ _id, owner: "Mai", things: [] })));
  const combiner = new WriteCombiner(boxes, {}, async (ids, projection) => {
    await boxes.updateOne({ _id: "ba" }, { $set: { owner: "Lan" } });
    return boxes.find({ _id: { $in: ids } }, { projection }).toArray();
  });
  const found = await Promise.all(
    NAMES.slice(0, 5).map((id) =>
      combiner.update({
        id,
        guards: { owner: "Mai" },
        change: { $push: { things: "áo xanh" } },
        shows: ({ owner }) => owner === "Mai",
      }),
    ),
  );
  expect(found.map((box) => box?._id)).toEqual(["một", "hai", undefined, "bốn", "năm"]);
});
