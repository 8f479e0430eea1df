import { expect, test } from "vitest";
import { freshDatabase } from "../support/database.ts";
import { momentOf } from "./count/days.ts";
import { openStage } from "./house.ts";
import { FIRST_DAY, simulate } from "./simulate.ts";

test("two weeks and a half of twelve people on all channels come out as counted, within the message budget", async () => {
  const database = await freshDatabase();
  const stage = await openStage(database.uri, momentOf(FIRST_DAY, "06:00"));
  const figures = await simulate(stage, { days: 17, cadres: 12, seed: 4, lively: 0.25, tell: () => {} });
  await stage.close();
  await database.drop();
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  // An empty simulation would be right, too.
  const looked = Object.fromEntries(figures.map(({ figure, value }) => [figure, value]));
  expect(looked["answers as counted"]).toBeGreaterThan(150);
  expect(looked["reminders and digests as counted"]).toBeGreaterThan(10);
  expect(looked["figures of reports as counted"]).toBeGreaterThan(5);
}, 300_000);
