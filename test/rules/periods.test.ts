import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysOf,
  nextPeriod,
  PERIOD_KINDS,
  parsePeriod,
  periodOf,
  periodsWithin,
  previousPeriod,
} from "../../src/rules/calendar/periods.ts";
import { addDays } from "../../src/rules/calendar/time.ts";
import { parsePeriodPhrase } from "../../src/rules/reading/days/period-phrase.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
const anyKind = fc.constantFrom(...PERIOD_KINDS);

describe("periods", () => {
  it.each([
    ["2026-W48", "2026-11-23", "2026-11-29"],
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2026-11", "2026-11-01", "2026-11-30"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026-w48", "2026-11-23", "2026-11-29"],
  ])("%s runs from %s to %s", (id, from, to) => {
    expect(parsePeriod(id)).toMatchObject({ id: id.toUpperCase(), from, to });
  });

  it.each([
    "2027-W53",
    "2026-W00",
    "2026-W54",
    "2026-13",
    "2026-00",
    "2026-Q5",
    "26",
    "2026-1",
    "tuần này",
    "",
  ])("%s is no period", (text) => expect(parsePeriod(text)).toBeUndefined());

  it("reads back every id, and before and after meet without a gap", () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const period = periodOf(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(parsePeriod(period.id)).toEqual(period);
        expect(addDays(period.to, 1)).toBe(nextPeriod(period).from);
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      }),
    );
  });

  it("counts each week in exactly one month, quarter and year, that of its Thursday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = periodOf("week", day);
        for (const kind of ["month", "quarter", "year"] as const) {
          const home = periodOf(kind, addDays(week.from, 3));
          expect(periodsWithin("week", home)).toContainEqual(week);
          expect(periodsWithin("week", nextPeriod(home))).not.toContainEqual(week);
          expect(periodsWithin("week", previousPeriod(home))).not.toContainEqual(week);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("finds the parts of a year", () => {
    const year = periodOf("year", "2026-05-01");
    expect(periodsWithin("week", year)).toHaveLength(53);
    expect(
      periodsWithin("month", year)
        .map(({ id }) => id)
        .at(-1),
    ).toBe("2026-12");
    expect(periodsWithin("quarter", year)).toHaveLength(4);
    expect(periodsWithin("year", year)).toEqual([year]);
    expect(periodsWithin("year", periodOf("week", "2026-05-01"))).toEqual([]);
    expect(daysOf(periodOf("month", "2028-02-10"))).toHaveLength(29);
  });
});

describe("periods as people say them, on Tuesday 24/11/2026", () => {
  it.each([
    ["tuần này", "2026-W48"],
    ["tuần trước", "2026-W47"],
    ["tuần rồi", "2026-W47"],
    ["tháng này", "2026-11"],
    ["tháng 10", "2026-10"],
    ["tháng 12", "2025-12"],
    ["t10", "2026-10"],
    ["tháng 10/2025", "2025-10"],
    ["10/2026", "2026-10"],
    ["quý 4", "2026-Q4"],
    ["quý IV", "2026-Q4"],
    ["q3", "2026-Q3"],
    ["quý 1/2025", "2025-Q1"],
    ["quý trước", "2026-Q3"],
    ["năm nay", "2026"],
    ["năm ngoái", "2025"],
    ["2026", "2026"],
    ["năm 2025", "2025"],
    ["W48", "2026-W48"],
    ["tuần 49", "2025-W49"],
    ["w53", "2020-W53"],
    ["2026-W48", "2026-W48"],
    ["2026-11", "2026-11"],
  ])("%s is %s", (said, id) => {
    for (const way of [said, said.normalize("NFD"), withoutMarks(said), said.toUpperCase(), ` ${said}  `])
      expect(parsePeriodPhrase(way, "2026-11-24")?.id, way).toBe(id);
  });

  it.each(["", "hôm qua", "tháng 13", "quý 5", "w54", "tuần", "t7"])("“%s” is none", (said) => {
    expect(parsePeriodPhrase(said, "2026-11-24")).toBeUndefined();
  });
});
