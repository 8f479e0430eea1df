import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  daysOf,
  type Period,
  parsePeriod,
  periodOf,
  periodsWithin,
} from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, weekdayOf } from "../../src/rules/calendar/time.ts";
import { judge } from "../../src/rules/duties/compliance.ts";
import {
  askedBeside,
  awayShare,
  daysAway,
  daysInside,
  isAway,
  mondayOf,
  type Span,
} from "../../src/rules/duties/days-away.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { DUTIES, type DutyRow } from "../../src/rules/duties/duties.ts";
import { holidayName } from "../../src/rules/duties/holidays.ts";
import { totals } from "../../src/rules/duties/totals.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";

/** `3/12-10/12` of 2026; a year may follow each day. */
function spans(text: string): Span[] {
  const day = (said = "") => {
    const [date = "", month = "", year = "2026"] = said.split("/");
    return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  };
  return text
    .split(" ")
    .filter(Boolean)
    .map((span) => {
      const [from, to = from] = span.split("-");
      return { from: day(from), to: day(to) };
    });
}

function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
}

const asked = (away: string, id: string, all: number) =>
  askedBeside(awayShare(daysAway(spans(away)), period(id), DEFAULT_POLICY), all, period(id));

describe("what is left of a number beside days away", () => {
  it.each<[string, string, number, number, string]>([
    ["", "2026-W49", 120, 120, "never away"],
    ["1/12-2/12", "2026-W49", 120, 120, "two days of a week (Away: at least three of Monday to Friday)"],
    ["1/12-3/12", "2026-W49", 120, 0, "three of them"],
    ["4/12-6/12", "2026-W49", 120, 120, "Friday and the weekend"],
    ["30/11-30/11 2/12 4/12-4/12", "2026-W49", 120, 0, "three single days"],
    ["28/12-30/12", "2026-W53", 120, 0, "week 53"],
    ["31/12-1/1/2027", "2026-W53", 120, 120, "over New Year: the 1st is a holiday anyway, so it is two"],
    ["30/12-1/1/2027", "2026-W53", 120, 0, "over New Year: two days and the holiday"],
    ["", "2026-W08", 120, 0, "Tết: nobody is asked"],
    ["", "2026-W18", 120, 0, "30/4, 1/5 and the day instead of Giỗ Tổ"],
    ["", "2026-W36", 120, 120, "2/9 alone"],
    ["31/8-1/9", "2026-W36", 120, 0, "2/9 and two days of leave"],
    ["1/11-10/11", "2026-11", 3, 2, "a third of a month: 2 of 3 (IV.2.2)"],
    ["1/11-10/11", "2026-11", 4, 2, "4 × 20/30 is 2,67, rounded down"],
    ["1/11-1/11", "2026-11", 4, 3, "one day of a month"],
    ["1/11-30/11", "2026-11", 4, 0, "a whole month"],
    ["24/11-24/11", "2026-11", 30, 29, "holidays take nothing off a month by themselves"],
    ["1/10-30/12", "2026-Q4", 1, 1, "one day of the quarter is left: the self-review is asked (III.2)"],
    ["1/10-31/12", "2026-Q4", 1, 0, "away from a whole quarter"],
    ["1/1-30/11", "2026", 1, 1, "a month of the year is left"],
  ])("%s in %s, of %i: %i, %s", (away, id, all, left) => {
    expect(asked(away, id, all)).toBe(left);
  });

  it.each<[string, string, ReturnType<typeof mondayOf>]>([
    ["2026-W50", "", { occasions: 1, excused: 0 }],
    ["2026-W50", "7/12-7/12", { occasions: 1, excused: 1 }],
    ["2026-W50", "8/12-12/12", { occasions: 1, excused: 0 }],
    ["2026-W08", "", { occasions: 0, excused: 0 }],
  ])("the Monday of %s, away %s: %j", (id, away, expected) => {
    expect(mondayOf(period(id), daysAway(spans(away)), DEFAULT_POLICY)).toEqual(expected);
  });
});

const dayNear2026 = fc.integer({ min: -40, max: 1100 }).map((n) => addDays("2026-01-01", n));
const spanNear2026 = fc
  .tuple(dayNear2026, fc.integer({ min: 0, max: 120 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const absences = fc.array(spanNear2026, { maxLength: 6 });
const isIn = (all: readonly Span[], day: Day) => all.some(({ from, to }) => from <= day && day <= to);

test("days away are each day once, whatever overlaps whatever, over years and week 53", () => {
  fc.assert(
    fc.property(absences, dayNear2026, (all, day) => {
      const away = daysAway(all);
      expect(isAway(away, day)).toBe(isIn(all, day));
      for (const kind of ["week", "month", "quarter", "year"] as const) {
        const within = periodOf(kind, day);
        expect(daysInside(away, within)).toBe(daysOf(within).filter((each) => isIn(all, each)).length);
      }
      expect(away.every(({ from }, n) => n === 0 || from > addDays(away[n - 1]?.to ?? "", 1))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("more leave never asks for more, and a week is asked whole or not at all", () => {
  fc.assert(
    fc.property(
      absences,
      spanNear2026,
      dayNear2026,
      fc.integer({ min: 1, max: 8 }),
      (all, more, day, number) => {
        for (const kind of ["week", "month", "quarter", "year"] as const) {
          const within = periodOf(kind, day);
          const left = (each: readonly Span[]) =>
            askedBeside(awayShare(daysAway(each), within, DEFAULT_POLICY), number, within);
          expect(left([...all, more])).toBeLessThanOrEqual(left(all));
          if (kind !== "week") continue;
          const off = daysOf(within).filter(
            (each) =>
              weekdayOf(each) <= 5 && (isIn(all, each) || holidayName(each, DEFAULT_POLICY) !== undefined),
          );
          expect(left(all)).toBe(off.length >= 3 ? 0 : number);
        }
      },
    ),
    { numRuns: 30 },
  );
});

const cadre: CadreFact = {
  from: "2020-01-01",
  name: "Nguyễn Văn An",
  unit: "AK",
  positions: [],
  offices: [],
  fullTime: false,
  civilServant: false,
  active: true,
};
/** A made-up duty of the month, as D2 is one. */
const visits = {
  ...DUTIES.D1,
  measure: "times",
  due: ["month"],
  judgedByParts: ["quarter", "year"],
} as const satisfies DutyRow;

function judged(
  duty: DutyRow,
  id: string,
  {
    away = "",
    done = {},
    asOf = "2027-02-01",
  }: Record<string, unknown> & { away?: string; done?: Record<string, number>; asOf?: string },
) {
  return judge(duty, period(id), {
    facts: [cadre],
    units: new Map(),
    evidenceIn: (part) => ({ done: done[part] ?? 0 }),
    policyOn: () => DEFAULT_POLICY,
    away: daysAway(spans(away)),
    asOf,
  });
}

describe("judging somebody who was away (Away; what was done then still counts)", () => {
  const letOff = { required: 0, met: true, excused: 120, letOff: "away" };
  it.each([
    ["a week", "2026-W49", "1/12-3/12", {}, { done: 0, ...letOff }],
    [
      "a week in which something was done",
      "2026-W49",
      "1/12-3/12",
      { "2026-W49": 60 },
      { done: 60, ...letOff },
    ],
    [
      "a month, two of its five weeks",
      "2026-12",
      "1/12-10/12",
      { "2026-W51": 120, "2026-W49": 30 },
      { done: 150, required: 360, met: false, excused: 240, counted: { met: 1, of: 3 } },
    ],
    [
      "a quarter, all of it",
      "2026-Q4",
      "28/9-3/1/2027",
      {},
      { done: 0, required: 0, met: true, letOff: "away", counted: { met: 0, of: 0 } },
    ],
  ])("%s", (_, id, away, done, expected) => {
    expect(judged(DUTIES.D1, id, { away, done })).toMatchObject(expected);
  });

  it("goes down with the days of a month, and a quarter by its months", () => {
    const one = { ...DUTIES.D1, ...visits };
    const required = judged(one, "2026-11", { away: "1/11-15/11" })?.required;
    expect(required).toBe(60);
    expect(judged(one, "2026-Q4", { away: "1/11-15/11" })?.required).toBe(120 + 60 + 120);
  });

  it("counts neither for nor against a unit whoever did nothing while away, and counts whoever did all", () => {
    const away = "1/12-3/12";
    const [idle, busy, there] = [
      judged(DUTIES.D1, "2026-W49", { away }),
      judged(DUTIES.D1, "2026-W49", { away, done: { "2026-W49": 120 } }),
      judged(DUTIES.D1, "2026-W49", {}),
    ];
    const all = [idle, busy, there].flatMap((D1) => (D1 ? [{ D1 }] : []));
    expect(totals(all).D1).toEqual({ met: 1, of: 2 });
  });

  it("asks a year for each of its weeks but those of Tết and of leave", () => {
    const weeks = periodsWithin("week", period("2026")).length;
    expect(judged(DUTIES.D1, "2026", {})?.required).toBe((weeks - 2) * 120);
    expect(judged(DUTIES.D1, "2026", { away: "1/12-31/12" })?.required).toBe((weeks - 7) * 120);
  });
});
