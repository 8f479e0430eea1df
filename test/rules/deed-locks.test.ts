import { expect, test } from "vitest";
import type { PeriodKind } from "../../src/rules/calendar/periods.ts";
import { deedLock } from "../../src/rules/duties/deed-locks.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";

const HOURS = { due: ["week"] } as const;
const ACTIVITY = { due: ["month"] } as const;
const SONG = { due: ["year"] } as const;

/** “A week's entries stay open for correction for 7 days after its Sunday, a month's until its digest plus 7 days.” */
test.each<[string, { due: readonly [PeriodKind] }, string, string, string]>([
  ["hours of a Monday (IV.2.2, week)", HOURS, "2026-11-02", "2026-W45", "2026-11-15"],
  ["hours of a Sunday", HOURS, "2026-11-08", "2026-W45", "2026-11-15"],
  ["hours in a week of two months", HOURS, "2026-12-01", "2026-W49", "2026-12-13"],
  ["an activity (IV.2.2, month)", ACTIVITY, "2026-11-02", "2026-11", "2026-12-08"],
  ["an activity on a month's last day", ACTIVITY, "2026-11-30", "2026-11", "2026-12-08"],
  ["a month whose digest waits for a holiday's end: 1/1", ACTIVITY, "2025-12-15", "2025-12", "2026-01-09"],
  ["a song (IV.2.2, year)", SONG, "2026-03-26", "2026", "2027-01-11"],
])("%s", (_, duty, day, period, until) => {
  const on = (today: string) => deedLock(duty, DEFAULT_POLICY, day, today);
  expect(on(until)).toMatchObject({ period: { id: period }, until, open: true });
  expect(on("2027-02-01").open).toBe(false);
});

test("on 20/11 an activity of 2/11 still counts for its month, its two hours no longer for their week", () => {
  const [day, today] = ["2026-11-02", "2026-11-20"];
  const locks = [HOURS, ACTIVITY].map((duty) => deedLock(duty, DEFAULT_POLICY, day, today));
  expect(locks.map(({ open }) => open)).toEqual([false, true]);
  expect(locks.map(({ until }) => until)).toEqual(["2026-11-15", "2026-12-08"]);
});

test("a unit's policy may leave a week open for longer, and its month as it is", () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    correctionDays: { ...DEFAULT_POLICY.correctionDays, week: 14 },
  };
  expect(deedLock(HOURS, policy, "2026-11-02", "2026-11-20")).toMatchObject({
    until: "2026-11-22",
    open: true,
  });
  expect(deedLock(ACTIVITY, policy, "2026-11-02", "2026-11-20").until).toBe("2026-12-08");
});
