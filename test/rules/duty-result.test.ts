import { describe, expect, it, test } from "vitest";
import { DUTIES, type DutyRow } from "../../src/rules/duties/duties.ts";
import type { Evidence } from "../../src/rules/duties/duty-result.ts";
import { resultOf as resultWith } from "../../src/rules/duties/duty-result.ts";
import { together } from "../../src/rules/duties/results-together.ts";

/** Rows as later duties will have them. */
const visits = {
  ...DUTIES.D1,
  measure: "times",
  due: ["month"],
  oneOf: ["activities", "meetings"],
} as const satisfies DutyRow;
const shirt = { ...DUTIES.D1, measure: "times", each: "occasion" } as const satisfies DutyRow;

type Away = Parameters<typeof resultWith>[2]["away"];

const resultOf = (duty: DutyRow, evidence: Evidence, required: number, away?: Away) =>
  resultWith(duty, evidence, { required, away, kind: duty.due[0] });

describe("four activities or four meetings, read as written (IV.2.2)", () => {
  it.each<[Record<string, number>, { done: number; met: boolean }]>([
    [
      { activities: 4, meetings: 0 },
      { done: 4, met: true },
    ],
    [
      { activities: 0, meetings: 4 },
      { done: 4, met: true },
    ],
    [
      { activities: 2, meetings: 2 },
      { done: 2, met: false },
    ],
    [
      { activities: 2, meetings: 3 },
      { done: 3, met: false },
    ],
    [{ activities: 5 }, { done: 5, met: true }],
    [{}, { done: 0, met: false }],
  ])("%j", (parts, expected) => {
    const done = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const result = resultOf(visits, { done, parts }, 4);
    expect(result).toEqual({ ...expected, required: 4, measure: "times", parts });
  });

  it("carries both counts through a quarter, each month met by itself", () => {
    const months = [
      { activities: 4, meetings: 1 },
      { activities: 2, meetings: 2 },
    ].flatMap((parts) => resultOf(visits, { done: 0, parts }, 4) ?? []);
    expect(together(months, months)).toEqual({
      done: 6,
      required: 8,
      measure: "times",
      met: false,
      parts: { activities: 6, meetings: 3 },
    });
  });
});

describe("the shirt on each Monday and at each event (IV.2.2)", () => {
  it.each<[string, Evidence, { done: number; required: number; met: boolean } | undefined]>([
    ["each worn", { done: 5, occasions: 5 }, { done: 5, required: 5, met: true }],
    ["one forgotten", { done: 4, occasions: 5 }, { done: 4, required: 5, met: false }],
    ["no occasion", { done: 0, occasions: 0 }, undefined],
  ])("%s", (_, evidence, expected) => {
    expect(resultOf(shirt, evidence, 1)).toEqual(expected && { ...expected, measure: "times" });
  });

  it("asks for no Monday on which the cadre was away", () => {
    const result = resultOf(shirt, { done: 4, occasions: 5 }, 1, { days: 1, of: 5 });
    expect(result).toEqual({
      done: 4,
      required: 4,
      measure: "times",
      met: true,
      excused: 1,
      away: true,
      share: { days: 1, of: 5 },
    });
  });

  it("asks for none that was answered with a reason, which is no absence", () => {
    const result = resultOf(shirt, { done: 0, occasions: 1, excused: 1 }, 1);
    expect(result).toMatchObject({ required: 0, excused: 1, letOff: "excused" });
    expect(result).not.toHaveProperty("away");
  });

  it("is not met by a shirt on another day", () => {
    const result = resultOf(shirt, { done: 2, onOccasions: 0, occasions: 1 }, 1);
    expect(result).toMatchObject({ done: 0, required: 1, met: false });
  });
});

test("a month's number goes down with the days away, rounded down", () => {
  const result = resultOf(visits, { done: 3, parts: { activities: 3 } }, 4, { days: 10, of: 30 });
  expect(result).toMatchObject({ done: 3, required: 2, met: true, excused: 2 });
});

test("a week of leave asks for no hours, and says so; what was done then still counts", () => {
  expect(resultOf(DUTIES.D1, { done: 30 }, 120, { days: 7, of: 7 })).toEqual({
    done: 30,
    required: 0,
    measure: "minutes",
    met: true,
    excused: 120,
    letOff: "away",
    away: true,
    share: { days: 7, of: 7 },
  });
});

test("what waits for approval stands apart from what counts", () => {
  expect(resultOf(DUTIES.D1, { done: 60, waiting: 60 }, 120)).toEqual({
    done: 60,
    required: 120,
    measure: "minutes",
    met: false,
    waiting: 60,
  });
  expect(resultOf(DUTIES.D1, { done: 120, waiting: 0, excused: 0 }, 120)).toEqual({
    done: 120,
    required: 120,
    measure: "minutes",
    met: true,
  });
});

test("what rests on the third quarter's word is said as provisional, also in the year it makes up (V.2)", () => {
  const provisional = { done: 1, provisional: true } as const;
  const result = resultOf(DUTIES.D10, provisional, 1);
  expect(result).toMatchObject({ met: true, provisional: true });
  expect(result && together([result], [result])).toMatchObject({ provisional: true });
  expect(resultOf(DUTIES.D10, { done: 1 }, 1)).not.toHaveProperty("provisional");
});
