import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import type { UnitFact } from "../../src/rules/organisation/dated.ts";
import { addedUp, changedFigures, type ReportFigure } from "../../src/rules/year-report/figure.ts";
import { pledgedAndReviewed } from "../../src/rules/year-report/pledged-and-reviewed.ts";
import { endedWithin, reportDays } from "../../src/rules/year-report/report-days.ts";
import { hasTakenIn, unitsOfReport } from "../../src/rules/year-report/whose-report.ts";

test.each([
  ["10-16", "10-15", { from: "2025-10-16", to: "2026-10-15" }],
  ["01-01", "12-31", { from: "2026-01-01", to: "2026-12-31" }],
])("V.2: by policy %s to %s a year's report covers %o", (reportFrom, reportTo, days) => {
  expect(reportDays("2026", { reportFrom, reportTo })).toMatchObject(days);
});

test.each([
  ["2026-12-01", ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]],
  ["2026-06-29", ["2025-Q4", "2026-Q1"]],
  ["2026-06-30", ["2025-Q4", "2026-Q1", "2026-Q2"]],
])("as of %s its quarters are %o: each that has ended, whole, in one report", (asOf, ids) => {
  const days = reportDays("2026", DEFAULT_POLICY);
  expect(endedWithin("quarter", days, asOf).map(({ id }) => id)).toEqual(ids);
});

test("T2 in October: this year's pledge and a self-review for each ended quarter that asked for one", () => {
  const cadres = [
    { pledged: true, reviewed: [true, true, true] },
    { pledged: true, reviewed: [true, false, true] },
    { pledged: false, reviewed: [true] },
    { pledged: true, reviewed: [] },
    { pledged: undefined, reviewed: [] },
  ];
  expect(pledgedAndReviewed(cadres)).toEqual({ met: 2, of: 4 });
});

describe("whose year a report tells of", () => {
  const fact = (parent: string | null, more: Partial<UnitFact> = {}): UnitFact => ({
    ...{ from: "2023-01-01", name: "", level: "", parent, active: true },
    ...more,
  });
  const gone = (parent: string, into: string, from = "2026-07-01") =>
    fact(parent, { from, active: false, into });
  const units = new Map([
    ["TD", [fact(null)]],
    ["A", [fact("TD")]],
    ["A1", [fact("A")]],
    ["B", [fact("TD"), gone("TD", "A")]],
    ["B1", [fact("B"), fact("A", { from: "2026-07-01" })]],
    ["C", [fact("TD")]],
    ["A2", [fact("A")]],
    ["D", [fact("TD"), gone("TD", "C", "2026-11-01")]],
    ["D1", [fact("D"), fact("C", { from: "2026-11-01" })]],
  ]);
  test.each([
    ["A", false, ["A", "A1", "B", "B1"]],
    ["C", false, ["C", "D", "D1"]],
    ["TD", true, ["TD"]],
  ])(
    "%s (alone: %s): %o, for an heir reports for both, and nobody for a unit outside the scope",
    (unit, alone, codes) => {
      expect(
        [
          ...unitsOfReport(units, unit, {
            lastDay: "2026-10-15",
            today: "2026-12-01",
            alone,
            isOutside: (code) => code === "A2",
          }),
        ].sort(),
      ).toEqual(codes);
    },
  );

  test.each([
    ["C", "2026-10-20", true],
    ["C", "2026-11-01", false],
    ["A", "2026-10-20", false],
  ])("what %s sent on %s lacks a unit that went into it since: %s", (unit, since, lacks) => {
    expect(hasTakenIn(units, unit, { since, today: "2026-12-01" })).toBe(lacks);
  });
});

test("what was sent is compared with today by number and name, not by its day", () => {
  const figure = (what: ReportFigure["what"], count: number, more: Partial<ReportFigure> = {}) => ({
    ...{ what, count, day: "2026-10-15" },
    ...more,
  });
  const sent = [figure("T2", 4, { of: 5 }), figure("works", 1), figure("contest", 1, { names: ["Hội thi"] })];
  const now = [figure("T2", 5, { of: 5 }), figure("works", 1, { day: "2026-11-01" }), figure("reach", 3)];
  expect(changedFigures(sent, now).map((pair) => [pair.sent?.count, pair.now?.count])).toEqual([
    [4, 5],
    [undefined, 3],
    [1, undefined],
  ]);
  expect(addedUp([sent, now]).map(({ what, count, of }) => [what, count, of])).toEqual([
    ["T2", 9, 10],
    ["works", 2, undefined],
    ["contest", 1, undefined],
    ["reach", 3, undefined],
  ]);
});
