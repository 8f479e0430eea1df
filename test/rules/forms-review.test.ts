import { describe, expect, test } from "vitest";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import { hourFigures, weeksBegun } from "../../src/rules/forms/hour-figures.ts";
import { isSkip } from "../../src/rules/forms/own-words.ts";
import { reviewChoice } from "../../src/rules/forms/review-choice.ts";
import { readReviewLine, reviewablePeriods, reviewsDue } from "../../src/rules/forms/review-periods.ts";

function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
}

const LONG_AGO = "2023-09-12";

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
    expect(reviewsDue(today, new Set(reviewed), LONG_AGO).map(({ id }) => id)).toEqual(due);
  });

  test.each([
    ["2026-09-30", ["2026-Q3"]],
    ["2026-10-01", []],
  ])("nobody owes a quarter that had ended before the first day as a cadre: %s", (since, due) => {
    expect(reviewsDue("2026-11-24", new Set(), since).map(({ id }) => id)).toEqual(due);
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
    const choice = reviewChoice("2026-11-24", {
      reviewed: new Set(reviewed),
      drafted: new Set(drafted),
      since,
    });
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
    const ofOne = { reviewed: new Set(["2026-Q2"]), drafted: new Set<string>(), since: LONG_AGO };
    expect(reviewChoice("2026-09-20", ofOne)).toMatchObject({ kind: "one", period: { id: "2026-Q3" } });
  });
});

test.each([
  ["bỏ qua", true],
  ["Bo qua.", true],
  ["bỏ qua phần này nhé", true],
  ["Không bỏ qua việc khó", false],
  ["bỏ qua lợi ích riêng", false],
])("meant as skipping: %s", (text, skips) => {
  expect(isSkip(text)).toBe(skips);
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

describe("a person's hours over the period (D1)", () => {
  const minutes = new Map([
    ["2026-W40", 120],
    ["2026-W41", 300],
    ["2026-W48", 60],
  ]);
  const standingOf = (week: Period) => {
    const done = minutes.get(week.id) ?? 0;
    return { done, required: 120, met: done >= 120 };
  };

  test("a quarter by weeks that have begun; much in one week does not make up for another", () => {
    const figures = hourFigures(period("2026-Q4"), "2026-11-24", standingOf, LONG_AGO);
    expect(figures.map((figure) => figure.period)).toEqual(
      weeksBegun(period("2026-Q4"), "2026-11-24").map(({ id }) => id),
    );
    expect(figures).toHaveLength(9);
    expect(figures[1]).toMatchObject({
      period: "2026-W41",
      minutes: 300,
      required: 120,
      weeksMet: 1,
      weeks: 1,
    });
    expect(figures.filter((figure) => figure.weeksMet === 1)).toHaveLength(2);
  });

  test("the running week is shown; it counts once it is met", () => {
    const running = () => hourFigures(period("2026-Q4"), "2026-11-24", standingOf, LONG_AGO).at(-1);
    expect(running()).toMatchObject({ period: "2026-W48", minutes: 60, weeks: 0, weeksMet: 0 });
    minutes.set("2026-W48", 120);
    expect(running()).toMatchObject({ weeks: 1, weeksMet: 1 });
    minutes.set("2026-W48", 60);
  });

  test("weeks before the person became a cadre, and those in which nothing was asked, are left out", () => {
    const late = hourFigures(period("2026-Q4"), "2026-11-24", standingOf, "2026-11-12");
    expect(late.map((figure) => figure.period)).toEqual([
      "2026-W40",
      "2026-W41",
      "2026-W46",
      "2026-W47",
      "2026-W48",
    ]);
    expect(hourFigures(period("2026-Q4"), "2026-11-24", () => undefined, LONG_AGO)).toEqual([]);
  });

  test("a year by months, each week in the month of its Thursday", () => {
    const figures = hourFigures(period("2026"), "2026-11-24", standingOf, LONG_AGO);
    expect(figures.map((figure) => figure.period).slice(-2)).toEqual(["2026-10", "2026-11"]);
    expect(figures.at(-2)).toMatchObject({ minutes: 420, required: 5 * 120, weeksMet: 2, weeks: 5 });
    expect(figures.at(-1)).toMatchObject({ minutes: 60, weeks: 3, weeksMet: 0 });
  });

  test("nothing has begun: no figures", () => {
    expect(hourFigures(period("2027-Q1"), "2026-11-24", standingOf, LONG_AGO)).toEqual([]);
  });
});
