import { expect, test } from "vitest";
import { Backoff, backoffMs, backoffSinceMs } from "../../src/chat/pace/backoff.ts";
import { inTime } from "../../src/chat/pace/in-time.ts";
import { NotYet, Retry } from "../../src/chat/pace/retry.ts";

const FAST = { firstMs: 1, longestMs: 2 };

/** Work that goes through these outcomes, an error by being thrown. */
function workOf(...outcomes: unknown[]) {
  const left = [...outcomes];
  return async () => {
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  };
}

function retryNoting(stopping = new AbortController()) {
  const logged: unknown[] = [];
  const failed: unknown[] = [];
  const retry = new Retry({
    stopped: stopping.signal,
    backoff: new Backoff(FAST),
    log: (error) => logged.push(error),
    failed: (error) => {
      failed.push(error);
      return undefined;
    },
  });
  return { retry, logged, failed };
}

test("it is tried until it works; each failure is told and logged", async () => {
  const { retry, logged, failed } = retryNoting();
  const errors = [new Error("once"), new Error("twice")];
  expect(await retry.run(workOf(...errors, "done"))).toBe("done");
  expect(failed).toEqual(errors);
  expect(logged).toEqual(errors);
});

test("what is not yet so is no failure", async () => {
  const { retry, logged, failed } = retryNoting();
  expect(await retry.run(workOf(new NotYet(), "done"))).toBe("done");
  expect([...failed, ...logged]).toEqual([]);
});

test("stopped in the middle of a wait, it comes to nothing at once", async () => {
  const stopping = new AbortController();
  const retry = new Retry({
    stopped: stopping.signal,
    backoff: new Backoff({ firstMs: 3_600_000, longestMs: 3_600_000 }),
    log: () => stopping.abort(),
  });
  expect(await retry.run(workOf(new Error("down"), "done"))).toBeUndefined();
});

test("the wait that the other side asks for goes before the backoff's", async () => {
  const retry = new Retry({
    stopped: new AbortController().signal,
    backoff: new Backoff({ firstMs: 3_600_000, longestMs: 3_600_000 }),
    log: () => {},
    failed: () => 1,
  });
  expect(await retry.run(workOf(new Error("too many"), "done"))).toBe("done");
});

test.each([
  [1, 2_000],
  [2, 4_000],
  [5, 32_000],
  [6, 60_000],
  [60, 60_000],
])("after %i failures in a row: %i ms", (failures, ms) => {
  const limits = { firstMs: 2_000, longestMs: 60_000 };
  expect(backoffMs(failures, limits)).toBe(ms);
  const backoff = new Backoff(limits);
  for (let n = 1; n < failures; n++) backoff.next();
  const withJitter = backoff.next();
  expect(withJitter).toBeGreaterThanOrEqual(ms / 2);
  expect(withJitter).toBeLessThanOrEqual(ms);
});

test("counted by since when: as long again as it has lasted", () => {
  const limits = { firstMs: 2_000, longestMs: 300_000 };
  expect([0, 2_000, 4_000, 900_000].map((lasted) => backoffSinceMs(lasted, limits))).toEqual([
    2_000, 2_000, 4_000, 300_000,
  ]);
});

test("work in time gives its own result, late work the other one, and an error of its own is its own", async () => {
  expect(await inTime(Promise.resolve("in time"), 3_600_000, () => "late")).toBe("in time");
  expect(await inTime(new Promise(() => {}), 1, () => "late")).toBe("late");
  await expect(inTime(Promise.reject(new Error("own")), 3_600_000, () => "late")).rejects.toThrow("own");
});
