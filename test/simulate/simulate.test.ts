import { expect, test } from "vitest";
import { freshDatabase } from "../support/database.ts";
import { FIRST, FIRST_OF_ALL, KINDS } from "./acts/index.ts";
import { momentOf } from "./count/days.ts";
import { openStage } from "./house.ts";
import { FIRST_DAY, simulate } from "./simulate.ts";

test("eleven days of nine people on all channels come out as counted, within the message budget", async () => {
  const database = await freshDatabase();
  const stage = await openStage(database.uri, momentOf(FIRST_DAY, "06:00"));
  // In these days of November and December this seed has each kind of act once at least; change one, and look for another seed.
  const figures = await simulate(stage, { days: 11, cadres: 9, seed: 55, lively: 0.6, tell: () => {} });
  await stage.close();
  await database.drop();
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  // An empty simulation would be right, too.
  const looked = Object.fromEntries(figures.map(({ figure, value }) => [figure, value]));
  expect(looked["kinds of acts"]).toBe([FIRST, ...FIRST_OF_ALL, ...KINDS].length);
  expect(looked["answers as counted"]).toBeGreaterThan(150);
  expect(looked["reminders and digests as counted"]).toBeGreaterThan(10);
  expect(looked["figures of reports as counted"]).toBeGreaterThan(5);
}, 300_000);
