import { expect, test } from "vitest";
import { lettersPace } from "../../src/jobs/letters/letters-pace.ts";

/** Whether it goes on at once, before the loop turns to anybody else. */
async function goesOn(paused: Promise<void>): Promise<boolean> {
  let isOver = false;
  void paused.then(() => {
    isOver = true;
  });
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return isOver;
}

test("a hundred letters go one right behind the other; behind each further one answers get twice its time, and never long", async () => {
  const pace = lettersPace();
  for (let n = 0; n < 100; n++) expect(await goesOn(pace(3))).toBe(true);
  const from = performance.now();
  expect(await goesOn(pace(4))).toBe(false);
  await pace(4);
  expect(performance.now() - from).toBeGreaterThanOrEqual(7); // two halves of a millisecond are the timers' own
  await pace(600_000); // on a machine that stood still
});

test("each run has a pace of its own", async () => {
  const [first, second] = [lettersPace(), lettersPace()];
  for (let n = 0; n < 101; n++) await first(0);
  expect(await goesOn(first(1))).toBe(false);
  expect(await goesOn(second(1))).toBe(true);
});
