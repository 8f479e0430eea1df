import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { PERIOD_KINDS, periodOf } from "../../src/rules/calendar/periods.ts";
import {
  addDays,
  dayFrom,
  dayOf,
  daysBetween,
  momentAt,
  timeOf,
  weekdayOf,
  ZONE,
} from "../../src/rules/calendar/time.ts";

/** Days are counted by arithmetic of our own; luxon, which knows the zone's history, says what is right. */
const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2300, 0, 1) });
const inUtc = (day: string) => DateTime.fromISO(day, { zone: "utc" });
const PERIOD_IDS = { week: "kkkk-'W'WW", month: "yyyy-MM", quarter: "yyyy-'Q'q", year: "yyyy" } as const;

test("the day of any moment, and the moment of any time of day", () => {
  fc.assert(
    fc.property(moments, (at) => {
      const moment = DateTime.fromMillis(at, { zone: ZONE });
      const [day, time] = [moment.toFormat("yyyy-MM-dd"), moment.toFormat("HH:mm")];
      expect(dayOf(at)).toBe(day);
      expect(timeOf(at)).toBe(time);
      expect(momentAt(day, time)).toBe(DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toMillis());
      expect(weekdayOf(day)).toBe(moment.weekday);
    }),
    { numRuns: 500 },
  );
});

test("days ahead and back, and the periods of a day", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -1000, max: 1000 }), (at, days) => {
      const day = dayOf(at);
      const there = inUtc(day).plus({ days }).toFormat("yyyy-MM-dd");
      expect(addDays(day, days)).toBe(there);
      expect(daysBetween(day, there)).toBe(days);
      for (const kind of PERIOD_KINDS) {
        const [from, to] = [inUtc(day).startOf(kind), inUtc(day).endOf(kind)];
        expect(periodOf(kind, day)).toEqual({
          id: from.toFormat(PERIOD_IDS[kind]),
          kind,
          from: from.toFormat("yyyy-MM-dd"),
          to: to.toFormat("yyyy-MM-dd"),
        });
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["2026-02-29", "2026-13-01", "2026-W48-2", "2026-1-1", "24/11/2026", "Nov 1 2026", ""])(
  "%j is not a day",
  (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => weekdayOf(text)).toThrow(RangeError);
    expect(() => periodOf("month", text)).toThrow(RangeError);
  },
);

test.each([
  [2028, 2, 29, "2028-02-29"],
  [2026, 2, 29, undefined],
  [2026, 13, 1, undefined],
  [2026, 1, 0, undefined],
  [2026, 1.5, 1, undefined],
  [999, 1, 1, undefined],
  [10_000, 1, 1, undefined],
])("%d, %d, %d make %s", (year, month, day, expected) => {
  expect(dayFrom(year, month, day)).toBe(expected);
});

test.each(["24:00", "7:00", "07:60", ""])("%j is no time of a day, or one that luxon reads", (time) => {
  const moment = DateTime.fromISO(`2026-11-24T${time}`, { zone: ZONE });
  if (moment.isValid) expect(momentAt("2026-11-24", time)).toBe(moment.toMillis());
  else expect(() => momentAt("2026-11-24", time)).toThrow(RangeError);
});
