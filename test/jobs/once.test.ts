import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { dyingAfter } from "../support/dying-house.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const PEOPLE = ["TD01", "NK01", "AK01", "AK02", "AK03", "XK01"];

/** For both programs: by the true clock it may be the night in which no reminder goes out. */
const NOW = Date.parse("2026-11-24T09:00:00+07:00");

let house: OpenHouse;
let second: App;
let closeSecond: () => Promise<void>;
beforeAll(async () => {
  house = await openHouse({ town: webTown, iso: new Date(NOW).toISOString() });
  const connection = await openDatabase(house.databaseUri);
  second = createApp({ connection, log: pino({ level: "silent" }), clock: () => NOW, channels: [] });
  await second.start();
  closeSecond = async () => {
    await second.stop();
    await connection.close();
  };
});
afterAll(async () => {
  await closeSecond();
  await house.close();
});

/** How often each person was reminded of the week from that Monday on. */
async function reminded(span: string): Promise<number[]> {
  await house.settled();
  const heard = await Promise.all(PEOPLE.map((code) => house.cadre(code).heard()));
  return heard.map((texts) => texts.filter((text) => text.includes(`Tuần này (${span})`)).length);
}

test("three runs at once from two programs: each person once", async () => {
  const at = Date.parse("2026-11-30T07:00:00+07:00");
  const runs = [house.app.services, second.services, house.app.services].map((each) =>
    runJob(each, "monday-reminder", { at }),
  );
  await Promise.all(runs);
  expect(await reminded("30/11–06/12")).toEqual([1, 1, 1, 1, 1, 1]);
});

test.each([
  ["between claim and post", 0],
  ["between post and mark", 1],
])("killed %s and run again: everyone exactly once", async (_, weeks) => {
  const monday = ["2026-12-07", "2026-12-14"][weeks];
  const span = ["07/12–13/12", "14/12–20/12"][weeks] ?? "";
  const at = Date.parse(`${monday}T07:00:00+07:00`);
  await expect(
    runJob(dyingAfter(3, weeks === 0 ? "post" : "mark", house.app.services), "monday-reminder", { at }),
  ).rejects.toThrow("killed");
  const before = await reminded(span);
  expect(before.reduce((sum, count) => sum + count, 0)).toBe(weeks === 0 ? 2 : 3);
  await runJob(second.services, "monday-reminder", { at });
  expect(await reminded(span)).toEqual([1, 1, 1, 1, 1, 1]);
});
