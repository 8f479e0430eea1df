import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { local } from "../../src/rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { spread } from "../../src/rules/reminders/spread.ts";

const HOURS = DEFAULT_POLICY.reminders;
const at = (time: string, day = "2026-11-23") => Date.parse(`${day}T${time}+07:00`);
const clockOf = (moment: number) => local(moment).toFormat("dd HH:mm:ss");

describe("a fan-out", () => {
  test.each([
    // people, now, a minute, the first three and the last
    [
      240,
      "07:00:00",
      40,
      ["23 07:00:00", "23 07:00:30", "23 07:01:00"],
      "23 08:59:30",
      "evenly over the window",
    ],
    [6, "07:00:00", 40, ["23 07:00:00", "23 07:01:00", "23 07:02:00"], "23 07:05:00", "few: a minute each"],
    [600, "08:00:00", 60, ["23 08:00:00", "23 08:00:06", "23 08:00:12"], "23 08:59:54", "over what is left"],
    [
      600,
      "08:58:00",
      60,
      ["23 08:58:00", "23 08:58:01", "23 08:58:02"],
      "23 09:07:59",
      "too short: at the pace, beyond it",
    ],
    [
      60,
      "06:15:00",
      60,
      ["23 07:00:00", "23 07:01:00", "23 07:02:00"],
      "23 07:59:00",
      "not before the window",
    ],
    [
      60,
      "02:00:00",
      60,
      ["23 07:00:00", "23 07:01:00", "23 07:02:00"],
      "23 07:59:00",
      "caught up in the night",
    ],
    [
      120,
      "19:00:00",
      60,
      ["23 19:00:00", "23 19:00:01", "23 19:00:02"],
      "23 19:01:59",
      "in the evening at the pace",
    ],
  ])("%i people at %s, %i a minute: %j … %s (%s)", (count, now, aMinute, first, last) => {
    const { dueAt } = spread(count, HOURS, aMinute, at(now));
    expect(dueAt.slice(0, 3).map(clockOf)).toEqual(first);
    expect(clockOf(dueAt.at(-1) ?? 0)).toBe(last);
    expect(dueAt).toHaveLength(count);
  });

  test("is never quicker than its platform, nor before now, and ends in the window when it can", () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        minutes,
        fc.integer({ min: 1, max: 60 }),
        (count, minute, aMinute) => {
          const now = at("00:00:00") + minute * 60_000;
          const { dueAt, until } = spread(count, HOURS, aMinute, now);
          const gaps = dueAt.map((due, place) => due - (dueAt[place - 1] ?? Number.NEGATIVE_INFINITY));
          expect(Math.min(...gaps, 60_000)).toBeGreaterThanOrEqual(Math.floor(60_000 / aMinute) - 1);
          expect(dueAt[0] ?? now).toBeGreaterThanOrEqual(now);
          const roomMs = (until ?? now) - Math.max(now, at("07:00:00"));
          if (count > 0 && roomMs > 0 && count * (60_000 / aMinute) <= roomMs)
            expect(dueAt.at(-1)).toBeLessThan(until ?? 0);
        },
      ),
    );
  });
});
