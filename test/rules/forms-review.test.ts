import { describe, expect, test } from "vitest";
import type { Period } from "../../src/rules/calendar/periods.ts";

import { reviewChoice } from "../../src/rules/forms/review-choice.ts";
import { readReviewLine, reviewablePeriods, reviewsDue } from "../../src/rules/forms/review-periods.ts";

const LONG_AGO = "2023-09-12";
/** Owed by one who is a cadre from that day on. */
const from = (since: string) => (period: Period) => period.to >= since;

describe("which self-review is due (IV.1: each quarter; III.2: the year)", () => {
  test.each([
    ["in the middle of a quarter the last one", "2026-11-24", [], ["2026-Q3"]],
    ["that is done: nothing", "2026-11-24", ["2026-Q3"], []],
    [
      "fifteen days before its end the quarter itself, and the missed one",
      "2026-09-16",
      [],
      ["2026-Q3", "2026-Q2"],
    ],
    ["a day earlier not yet", "2026-09-15", ["2026-Q2"], []],
    ["at the end of the year quarter and year", "2026-12-20", ["2026-Q3"], ["2026-Q4", "2026"]],
    ["in January the year that ended, too", "2027-01-05", [], ["2026-Q4", "2026"]],
    ["in May no longer the year", "2027-05-05", [], ["2027-Q1"]],
  ])("%s", (_case, today, reviewed, due) => {
    expect(reviewsDue(new Set(reviewed), from(LONG_AGO), today).map(({ id }) => id)).toEqual(due);
  });

  test.each([
    ["2026-09-30", ["2026-Q3"]],
    ["2026-10-01", []],
  ])("nobody owes a quarter that had ended before the first day as a cadre: %s", (since, due) => {
    expect(reviewsDue(new Set(), from(since), "2026-11-24").map(({ id }) => id)).toEqual(due);
  });

  test("all that may hold a review: this and last year, what has begun", () => {
    expect(reviewablePeriods("2026-08-01").map(({ id }) => id)).toEqual([
      "2026",
      "2026-Q3",
      "2026-Q2",
      "2026-Q1",
      "2025",
      "2025-Q4",
      "2025-Q3",
      "2025-Q2",
      "2025-Q1",
    ]);
  });
});

describe("what a bare /tukiemdiem leads to", () => {
  test.each([
    [
      "one is missing: it, the running quarter, the year",
      [],
      [],
      LONG_AGO,
      "missing 2026-Q3, running 2026-Q4, running 2026",
    ],
    ["only the draft is open: on with it", [], ["2026-Q3"], LONG_AGO, "2026-Q3"],
    ["a draft, and one missing", [], ["2026-Q4"], LONG_AGO, "drafted 2026-Q4, missing 2026-Q3, running 2026"],
    [
      "nothing due: the latest, and what runs",
      ["2026-Q3"],
      [],
      LONG_AGO,
      "done 2026-Q3: running 2026-Q4, running 2026",
    ],
    ["all done", ["2026-Q3", "2026-Q4", "2026"], [], LONG_AGO, "done 2026-Q4: reviewed 2026"],
    ["a cadre since this quarter: it", [], [], "2026-11-01", "2026-Q4"],
  ])("%s", (_case, reviewed, drafted, since, wanted) => {
    const choice = reviewChoice(
      {
        reviewed: new Set(reviewed),
        drafted: new Set(drafted),
        owed: from(since),
      },
      "2026-11-24",
    );
    const list = (all: { period: Period; standing: string }[]) =>
      all.map(({ period: { id }, standing }) => `${standing} ${id}`).join(", ");
    const told =
      choice.kind === "one"
        ? choice.period.id
        : choice.kind === "among"
          ? list(choice.reviews)
          : `done ${choice.latest.id}: ${list(choice.others)}`;
    expect(told).toBe(wanted);
  });

  test("near its end the running quarter alone is gone to at once", () => {
    const ofOne = { reviewed: new Set(["2026-Q2"]), drafted: new Set<string>(), owed: from(LONG_AGO) };
    expect(reviewChoice(ofOne, "2026-09-20")).toMatchObject({ kind: "one", period: { id: "2026-Q3" } });
  });
});

describe("what follows /tukiemdiem", () => {
  test.each([
    ["", undefined, "", false],
    ["quý 3", "2026-Q3", "", false],
    ["quy 3/2025", "2025-Q3", "", false],
    ["năm 2026", "2026", "", false],
    ["2026-Q2", "2026-Q2", "", false],
    ["Bích", undefined, "Bích", false],
    ["Nam", undefined, "Nam", false],
    ["nam", "2026", "", false],
    ["ak02 2026-Q3", "2026-Q3", "ak02", false],
    ["Phạm Ngọc Bích quý 3", "2026-Q3", "Phạm Ngọc Bích", false],
    ["bich quy 3 nam 2025", "2025-Q3", "bich", false],
    ["sửa quý 3", "2026-Q3", "", true],
    ["sua", undefined, "", true],
  ])("%s", (text, id, who, change) => {
    const line = readReviewLine(text, "2026-11-24");
    expect(line).toMatchObject({ who, change });
    expect("period" in line ? line.period?.id : undefined).toBe(id);
  });

  test.each([
    ["quý 9", "unclear-period"],
    ["quý", "unclear-period"],
    ["tháng 10", "other-kind"],
    ["tuần này", "other-kind"],
    ["quý 1/2027", "not-begun"],
  ])("refused: %s", (text, problem) => {
    expect(readReviewLine(text, "2026-11-24")).toEqual({ problem });
  });
});
