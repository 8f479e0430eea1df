import type { Connection } from "mongoose";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { type Migration, migrate } from "../../src/records/database/migrations.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const open: { connection: Connection; database: FreshDatabase }[] = [];
let connection: Connection;

beforeEach(async () => {
  const database = await freshDatabase();
  connection = await openDatabase(database.uri);
  open.push({ connection, database });
});
afterAll(async () => {
  for (const each of open) {
    await each.connection.close();
    await each.database.drop();
  }
});

const step = (name: string): Migration => ({
  name,
  run: async (db) => {
    await db
      .collection<{ _id: string; n: number }>("ran")
      .updateOne({ _id: name }, { $inc: { n: 1 } }, { upsert: true });
  },
});

const used = () => connection.collection<{ _id: string }>("units").insertOne({ _id: "TD" });
const ran = async () =>
  (await connection.collection("ran").find().toArray()).map((doc) => `${doc._id}${doc.n}`);

test("an empty database begins with the newest shape: nothing runs, now or later", async () => {
  expect(await migrate(connection, [step("a")])).toEqual([]);
  await used();
  expect(await migrate(connection, [step("a")])).toEqual([]);
  expect(await migrate(connection, [step("a"), step("b")])).toEqual(["b"]);
});

test("each step runs once, in order", async () => {
  await used();
  expect(await migrate(connection, [step("a"), step("b")])).toEqual(["a", "b"]);
  expect(await migrate(connection, [step("a"), step("b")])).toEqual([]);
  expect(await ran()).toEqual(["a1", "b1"]);
});

test("a step that fails is run again, those before it are not", async () => {
  await used();
  const broken = { name: "b", run: () => Promise.reject(new Error("killed")) };
  await expect(migrate(connection, [step("a"), broken])).rejects.toThrow("killed");
  expect(await migrate(connection, [step("a"), step("b")])).toEqual(["b"]);
  expect(await ran()).toEqual(["a1", "b1"]);
});

test("data of a newer program are refused, not touched", async () => {
  await used();
  await migrate(connection, [step("a"), step("b")]);
  await expect(migrate(connection, [step("a")])).rejects.toThrow("start-schema-newer");
});
