import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorker } from "../../src/jobs/worker/worker.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const MONDAY = "2026-11-23T07:00:30+07:00";
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: MONDAY });
  // When the program first ran, the clock was ahead; it was put right on the Friday before.
  for (const looked of ["2027-02-01T10:00:00+07:00", "2026-11-20T10:00:00+07:00"])
    await house.app.services.jobRuns.since(Date.parse(looked));
});
afterAll(() => house.close());

test("two workers on one database notice what is due, and each person hears it once, also after a clock that was ahead", async () => {
  const connections = [await openDatabase(house.databaseUri), await openDatabase(house.databaseUri)];
  const workers = connections.map((connection) =>
    createWorker({
      connection,
      services: house.app.services,
      clock: () => Date.parse(MONDAY),
      log: pino({ level: "silent" }),
    }),
  );
  for (const worker of workers) await worker.start();
  const said = async () =>
    (await house.cadre("AK02").heard()).filter((text) => text.includes("áo Thanh niên Việt Nam")).length;
  await until("the reminder", async () => (await said()) === 1);
  for (const worker of workers) await worker.stop();
  const jobs = await connections[0]?.collection("agendaJobs").countDocuments({ name: "tick" });
  expect(jobs).toBe(1);
  for (const connection of connections) await connection.close();
  await house.app.lanes.idle();
  expect(await said()).toBe(1);
});

test("a clock that was set back mutes nobody: neither the next look nor a dead worker's lock waits for its time to come again", async () => {
  const connection = await openDatabase(house.databaseUri);
  const jobs = connection.collection("agendaJobs");
  const inAnHour = new Date(Date.now() + 60 * 60_000);
  await jobs.updateOne({ name: "tick" }, { $set: { nextRunAt: inAnHour, lockedAt: inAnHour } });
  const looked = async () => (await jobs.findOne({ name: "tick" }))?.lastRunAt?.getTime() ?? 0;
  const before = await looked();
  const worker = createWorker({
    connection,
    services: house.app.services,
    clock: () => Date.parse(MONDAY),
    log: pino({ level: "silent" }),
  });
  await worker.start();
  await until("the next look", async () => (await looked()) > before);
  await worker.stop();
  await connection.close();
});
