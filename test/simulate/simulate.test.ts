import { expect, test } from "vitest";
import { freshDatabase } from "../support/database.ts";
import { FIRST, FIRST_OF_ALL, KINDS } from "./acts/index.ts";
import { dayAfter, daysFrom, momentOf } from "./count/days.ts";
import { openStage } from "./house.ts";
import { inSeason } from "./seasons.ts";
import { FIRST_DAY, simulate } from "./simulate.ts";

/** `npm run faults` goes through two months, the usual run through one and its end. */
const DAYS = process.env.FAULTS === "full" ? 60 : 31;
/** A few need a chance of their own: a substitute who is asked for, hours told twice. Longer runs have them. */
const SELDOM = 5;

test(`${DAYS} days of sixty people on all channels come out as counted, within the message budget`, async () => {
  const database = await freshDatabase();
  const stage = await openStage(database.uri, momentOf(FIRST_DAY, "06:00"));
  const shape = { cadres: 60, units: 3, grassroots: 7, linked: 0.25, branches: 1 };
  const figures = await simulate(stage, { ...shape, days: DAYS, seed: 1, lively: 0.015, tell: () => {} });
  await stage.close();
  await database.drop();
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  // An empty simulation would be right, too.
  const looked = Object.fromEntries(figures.map(({ figure, value }) => [figure, value]));
  const seasonal = daysFrom(FIRST_DAY, dayAfter(FIRST_DAY, DAYS - 1)).flatMap(inSeason);
  const kinds = new Set([FIRST, ...FIRST_OF_ALL, ...KINDS, ...seasonal.map(({ kind }) => kind)]);
  expect(looked["kinds of acts"]).toBeGreaterThanOrEqual(kinds.size - SELDOM);
  expect(looked["answers as counted"]).toBeGreaterThan(150);
  expect(looked["reminders and digests as counted"]).toBeGreaterThan(10);
  expect(looked["figures of reports as counted"]).toBeGreaterThan(5);
}, 600_000);
