import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database.ts";
import { createPolicies } from "../../src/records/policies.ts";
import { DEFAULT_POLICY } from "../../src/rules/policy.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let connection: Awaited<ReturnType<typeof openDatabase>>;
let policies: ReturnType<typeof createPolicies>;

beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  const above = { AK: ["NK", "TD"], NK: ["TD"] };
  policies = createPolicies(connection, async (unit) => (unit === "AK" || unit === "NK" ? above[unit] : []));
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const hours = (minutes: number) => ({ requirements: { D1: { A: minutes, B: minutes } } });

test("without decisions it is the plan's own", async () => {
  expect(await policies.of("AK", "2026-11-24")).toBe(DEFAULT_POLICY);
});

test("a lower unit's decision wins over one above it, each from its day on", async () => {
  const records = connection.collection<{ _id: string; facts: object[] }>("policies");
  await records.insertMany([
    { _id: "AK", facts: [{ from: "2026-01-01", policy: hours(240) }] },
    { _id: "TD", facts: [{ from: "2026-06-01", policy: { ...hours(180), namesInGroup: true } }] },
  ]);
  const required = async (unit: string, day: string) => (await policies.of(unit, day)).requirements.D1.A;
  expect(await required("AK", "2025-12-31")).toBe(120);
  expect(await required("AK", "2026-03-01")).toBe(240);
  expect(await required("AK", "2026-11-24")).toBe(240);
  expect(await required("NK", "2026-03-01")).toBe(120);
  expect(await required("NK", "2026-11-24")).toBe(180);
  expect((await policies.of("AK", "2026-11-24")).namesInGroup).toBe(true);
});
