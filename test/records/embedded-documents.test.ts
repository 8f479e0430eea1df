import { Binary, Decimal128, Double, Long, MongoClient, ObjectId, Timestamp, UUID } from "mongodb";
import { expect, it } from "vitest";
import { emptyFolder, openFolder } from "../support/data-folders.ts";

/** One of each kind that a document may hold, at its edges. */
const VALUES = {
  text: ["", "Đoàn viên", "a\u0000b", "🎋🇻🇳", "\ud83c\udf8b".repeat(3), "đ".repeat(70_000)],
  numbers: [
    0,
    -1,
    2 ** 31 - 1,
    -(2 ** 31),
    2 ** 31,
    2 ** 53,
    0.1,
    new Double(2),
    new Double(-0),
    Number.NaN,
    Infinity,
  ],
  longs: [Long.fromString("9007199254740993"), Long.MIN_VALUE],
  moments: [new Date(0), new Date(-1), new Date("2026-11-24T09:00:00.123Z")],
  truth: [true, false, null],
  nested: {
    "tuần 48": { days: [{ day: "2026-11-24", parts: [[], [{}], [null, [1]]] }] },
    empty: {},
    none: [],
  },
  bytes: [new Binary(Buffer.alloc(0)), new Binary(Buffer.from([0, 127, 128, 255]))],
  ids: [new ObjectId("65f000000000000000000001"), new UUID("01234567-89ab-4def-8123-456789abcdef")],
  rare: [Decimal128.fromString("1.10"), new Timestamp({ t: 7, i: 1 }), /^a.b$/i],
};

it("a document comes back from the disk as it was written, whatever it holds", async () => {
  const dataDir = await emptyFolder();
  const stored = async (round: number) => {
    const database = await openFolder(dataDir);
    const client = new MongoClient(database.uri, { promoteLongs: false, promoteValues: false });
    try {
      const kept = client.db().collection<{ _id: string; values?: unknown; round?: number }>("kept");
      if (round === 0) await kept.insertOne({ _id: "all", values: VALUES });
      const found = await kept.findOne({ _id: "all" }, { projection: { values: 1 } });
      await kept.updateOne({ _id: "all" }, { $set: { round } });
      return found?.values;
    } finally {
      await client.close();
      await database.stop();
    }
  };
  const written = await stored(0);
  expect(written).toMatchObject({ text: VALUES.text, moments: VALUES.moments });
  for (const round of [1, 2]) expect(await stored(round)).toEqual(written);
});
