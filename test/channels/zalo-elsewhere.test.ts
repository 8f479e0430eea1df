import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createPlatforms } from "../../src/platforms.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { loadWords } from "../../src/words/words.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let connection: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

test.each([
  ["the worker alone, with the account elsewhere", { ZALO: "on", PROCESSES: "worker" }, 40],
  ["all in one process", { ZALO: "on" }, 40],
  ["no personal account", { PROCESSES: "worker" }, undefined],
])("%s: reminders on Zalo go out at the same pace", async (_, environment, noticesAMinute) => {
  const parts = { connection, log: pino({ level: "silent" }), clock: Date.now };
  const config = readConfig(environment);
  const platforms = await createPlatforms(config, { ...parts, words: loadWords("vi"), alone: false });
  const { services: house } = createApp({ ...parts, ...platforms });
  expect(house.slowPlatforms.noticesAMinute("zalo")).toBe(noticesAMinute);
  expect(house.slowPlatforms.noticesAMinute("telegram")).toBeUndefined();
});
