import { MongoClient } from "mongodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../support/database.ts";

const database = await freshDatabase();
const client = new MongoClient(database.uri);
beforeAll(() => client.connect());
afterAll(async () => {
  await client.close();
  await database.drop();
});

describe("commands", () => {
  it("one winner", async () => {
    const c = client.db().collection<{ _id: string; by?: number }>("claims");
    await c.insertOne({ _id: "a" });
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, by) =>
        c.findOneAndUpdate({ _id: "a", by: { $exists: false } }, { $set: { by } }),
      ),
    );
    expect(all.filter(Boolean)).toHaveLength(1);
  });
});
