import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { AtMost } from "../../src/chat/pace/at-most.ts";
import { inOwnTime } from "../../src/chat/pace/in-time.ts";
import { until } from "../support/condition.ts";

test("only so many run at once, in the order in which they came; one that fails lets the next one in", async () => {
  const gate = new AtMost(3);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const works = Array.from({ length: 8 }, (_, n) =>
    gate.run(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (n === 1) throw new Error("failed");
      return n;
    }),
  );
  const results = Promise.allSettled(works);
  for (let ended = 0; ended < 8; ended++) {
    await until("the next have begun", () => begun.length === Math.min(8, ended + 3));
    ends[ended]?.();
  }
  expect((await results).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    ...Array.from({ length: 6 }, () => "fulfilled"),
  ]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test("what runs alone waits for what runs, and nothing else begins before it ends", async () => {
  const gate = new AtMost(3);
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    told.push(`${name} ends`);
  };
  const before = gate.run(work("before"));
  const alone = gate.alone(work("alone"), 60_000);
  const after = gate.run(work("after"));
  for (const [name, done] of [
    ["before", before],
    ["alone", alone],
    ["after", after],
  ] as const) {
    await until(`${name} begins`, () => ends.has(name));
    ends.get(name)?.();
    await done;
  }
  expect(told).toEqual(["before", "alone", "after"].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test("neither what never ends keeps it from running alone, nor is it waited for when it never ends", async () => {
  const gate = new AtMost(3);
  const never = () => new Promise<string>(() => {});
  void gate.run(never);
  expect(await gate.alone(async () => "alone", 5)).toBe("alone");
  void gate.alone(never, 5);
  expect(await gate.run(async () => "beside")).toBe("beside");
  await expect(new AtMost(1).alone(() => Promise.reject(new Error("failed")), 5)).rejects.toThrow("failed");
});

const LATE = () => "late";

test("work that is late because the machine is slow is waited for, and never given up for that", async () => {
  const own = { ms: 5, isSlow: async () => true, most: 1_000 };
  expect(await inOwnTime(sleep(60, "done"), own, LATE)).toBe("done");
});

test("work that is late by itself is given up at once; so is any after many rounds", async () => {
  const never = new Promise<string>(() => {});
  expect(await inOwnTime(never, { ms: 5, isSlow: async () => false, most: 1_000 }, LATE)).toBe("late");
  let asked = 0;
  const isSlow = async () => ++asked > 0;
  expect(await inOwnTime(never, { ms: 1, isSlow, most: 4 }, LATE)).toBe("late");
  expect(asked).toBe(3);
});

test("what work throws is thrown", async () => {
  const own = { ms: 50, isSlow: async () => false, most: 2 };
  await expect(inOwnTime(Promise.reject(new Error("broken")), own, LATE)).rejects.toThrow("broken");
});
