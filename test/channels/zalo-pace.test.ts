import { executionAsyncId } from "node:async_hooks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ReorderWindow, type Timed } from "../../src/channels/zalo/heard/reorder.ts";
import { AdaptiveThrottle } from "../../src/channels/zalo/sending/adaptive-throttle.ts";
import { watchedFetch, within } from "../../src/channels/zalo/sending/call.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";

const LIMITS = {
  messagesASecond: 1,
  noticesASecond: 1,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};
const MINUTE = 60_000;

/** A pace on a clock that is turned by hand. */
function pacing() {
  let now = 1_000_000;
  const timers = { now: () => now, after: () => () => {} };
  const temper = new AdaptiveThrottle(LIMITS, { restMs: MINUTE, longestRestMs: 4 * MINUTE }, timers);
  return {
    temper,
    passes: (ms: number) => {
      now += ms;
    },
    /** Milliseconds that this chat is sent away for; 0: it may go. */
    waits: async (chat: string): Promise<number> => {
      try {
        (await temper.turn({ chat, group: false, notice: true }))();
        return 0;
      } catch (error) {
        if (error instanceof SendFailure && error.outcome.kind === "wait") return error.outcome.ms;
        throw error;
      }
    },
  };
}

test("after a refusal all chats rest, come back one after another, and a rest that was too short doubles", async () => {
  const { temper, passes, waits } = pacing();
  expect(await waits("a")).toBe(0);
  expect(temper.refused()).toBe(MINUTE);
  const [first, second] = [await waits("a"), await waits("b")];
  expect(first).toBeGreaterThan(MINUTE);
  expect(second - first).toBe(2_000);
  passes(MINUTE);
  expect(await waits("a")).toBe(0);
  expect([temper.refused(), temper.refused(), temper.refused()]).toEqual([
    2 * MINUTE,
    4 * MINUTE,
    4 * MINUTE,
  ]);
});

test("when it has gone well for a while, rests are short again", async () => {
  const { temper } = pacing();
  temper.refused();
  for (let n = 0; n < 20; n += 1) temper.went();
  expect(temper.refused()).toBe(MINUTE);
});

test("whatever the order in which messages come, they go on as they were said, each thread by itself", () => {
  const said = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 30 });
  fc.assert(
    fc.property(said, fc.constantFrom(1, 2, 3), (numbers, threads) => {
      const out: Timed[] = [];
      const window = new ReorderWindow<Timed>(1_000, (inOrder) => out.push(...inOrder));
      window.hold();
      for (const n of numbers)
        window.add({ thread: String(n % threads), at: Math.floor(n / 10), msgId: String(n) });
      window.release();
      for (let thread = 0; thread < threads; thread += 1) {
        const of = out.filter((one) => one.thread === String(thread)).map(({ msgId }) => Number(msgId));
        expect(of).toEqual(numbers.filter((n) => n % threads === thread).sort((a, b) => a - b));
      }
    }),
  );
});

test("a call is known to its requests while another ends, and once all have ended promises are as cheap as before", async () => {
  const idOfAPromise = async () => {
    await Promise.resolve();
    return executionAsyncId(); // of its own only where Node calls a hook for each
  };
  // Another test of this process may have a call under way.
  const areCheap = async () => new Set([await idOfAPromise(), await idOfAPromise()]).size === 1;
  const before = await areCheap();
  const signals: unknown[] = [];
  const fetch = watchedFetch(async (_, init) => {
    signals.push(init?.signal);
    return new Response();
  });
  await within(MINUTE, async () => {
    await within(MINUTE, async () => {});
    await fetch("https://zalo.example/");
  });
  expect(signals).toEqual([expect.any(AbortSignal)]);
  expect(await areCheap()).toBe(before);
});
