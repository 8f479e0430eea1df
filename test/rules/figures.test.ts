import { describe, expect, test } from "vitest";
import { type Period, parsePeriod, periodsWithin } from "../../src/rules/calendar/periods.ts";
import { judgedParts } from "../../src/rules/duties/compliance.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { figuredDuties, figuresFrom, figuresTogether } from "../../src/rules/duties/figures.ts";
import { type PolicyFact, policyAt } from "../../src/rules/duties/policy-at.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";

const TODAY = "2026-11-24";
const minutes: Record<string, number> = { "2026-W40": 120, "2026-W41": 300, "2026-W48": 60 };

interface Case {
  since?: string;
  done?: Record<string, number>;
  policies?: PolicyFact[];
}

function figures(id: string, { since = "2020-01-01", done = minutes, policies = [] }: Case = {}) {
  const fact: CadreFact = {
    from: since,
    name: "Nguyễn Văn An",
    unit: "AK",
    positions: [],
    offices: [],
    fullTime: false,
    civilServant: false,
    active: true,
  };
  const judged = {
    facts: [fact],
    units: new Map(),
    evidenceIn: (part: string) => ({ done: done[part] ?? 0 }),
    policyOn: (day: string) => policyAt(policies, day),
    asOf: TODAY,
  };
  return figuresFrom("D1", period(id), judgedParts(DUTIES.D1, period(id), judged));
}

function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
}

describe("a person's hours over a review's period (D1)", () => {
  test("a quarter by weeks that have begun; much in one week does not make up for another", () => {
    const found = figures("2026-Q4");
    const begun = periodsWithin("week", period("2026-Q4")).filter((week) => week.from <= TODAY);
    expect(found.map((figure) => figure.period)).toEqual(begun.map(({ id }) => id));
    expect(found).toHaveLength(9);
    expect(found[1]).toEqual({
      duty: "D1",
      period: "2026-W41",
      done: 300,
      required: 120,
      met: true,
      counted: { met: 1, of: 1 },
    });
    expect(found.filter(({ met }) => met)).toHaveLength(2);
  });

  test("the running week is shown; it counts once it is met", () => {
    expect(figures("2026-Q4").at(-1)).toMatchObject({
      period: "2026-W48",
      done: 60,
      counted: { met: 0, of: 0 },
    });
    const done = { ...minutes, "2026-W48": 120 };
    expect(figures("2026-Q4", { done }).at(-1)).toMatchObject({ met: true, counted: { met: 1, of: 1 } });
  });

  test("weeks before the person became a cadre, and those in which nothing was asked, are left out", () => {
    expect(figures("2026-Q4", { since: "2026-11-12" }).map((figure) => figure.period)).toEqual([
      "2026-W40",
      "2026-W41",
      "2026-W46",
      "2026-W47",
      "2026-W48",
    ]);
    const policies = [{ from: "2026-01-01", policy: { requirements: { D1: { B: null } } } }];
    expect(figures("2026-Q4", { policies })).toEqual([]);
  });

  test("a year by months, each week in the month of its Thursday", () => {
    const found = figures("2026");
    expect(found.map((figure) => figure.period).slice(-2)).toEqual(["2026-10", "2026-11"]);
    expect(found.at(-2)).toMatchObject({ done: 420, required: 5 * 120, counted: { met: 2, of: 5 } });
    expect(found.at(-1)).toMatchObject({ done: 60, counted: { met: 0, of: 3 } });
  });

  test("nothing has begun: no figures", () => {
    expect(figures("2027-Q1")).toEqual([]);
  });
});

test.each([
  ["2026-11", ["D1 2026-11", "D2 2026-11", "D5 2026-11", "D6 2026-11"]],
  ["2026-Q4", ["D1 2026-Q4", "D2 2026-Q4", "D3 2026", "D4 2026", "D5 2026-Q4", "D6 2026-Q4"]],
  ["2026", ["D1 2026", "D2 2026", "D3 2026", "D4 2026", "D5 2026", "D6 2026", "D10 2026"]],
])("a review of %s has figures of D1 to D6; a quarter's of what is due once a year, too", (id, right) => {
  expect(figuredDuties(period(id)).map((each) => `${each.duty} ${each.period.id}`)).toEqual(right);
});

test("what a duty counts apart stays apart; a pledge is kept in the due periods that count", () => {
  const month = { duty: "D2", required: 3, met: false, counted: { met: 0, of: 1 } } as const;
  const pledged = { number: 3, part: "activities", met: 0 };
  const [one, other] = [
    { ...month, period: "2026-10", done: 2, parts: { activities: 2, meetings: 1 }, pledged },
    {
      ...month,
      period: "2026-11",
      done: 3,
      parts: { activities: 3, meetings: 0 },
      pledged: { ...pledged, met: 1 },
    },
  ];
  expect(figuresTogether([one, other])).toEqual({
    done: 5,
    parts: { activities: 5, meetings: 1 },
    counted: { met: 0, of: 2 },
    kept: { met: 1, of: 2 },
  });
  const song = { duty: "D4", period: "2026", required: 1, met: true, counted: { met: 1, of: 1 } } as const;
  expect(
    figuresTogether([{ ...song, done: 2, parts: { dance: 0 } }]),
    "two songs are no dance",
  ).toMatchObject({
    done: 2,
    parts: { dance: 0 },
  });
  expect(figuresTogether([{ ...month, period: "2026-10", done: 2 }]), "of before").toEqual({
    done: 2,
    counted: { met: 0, of: 1 },
  });
});
