import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { daysAway } from "../../src/rules/duties/days-away.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import type { Evidence } from "../../src/rules/duties/duty-result.ts";
import { circumstancesOf } from "../../src/rules/duties/occasions.ts";

const LET_OFF = { occasions: 1, away: { days: 1, of: 1 } };

function circumstances(id: string, away?: string, known?: Evidence) {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const around = { away: daysAway(away ? [{ from: away, to: away }] : []), policyOn: () => DEFAULT_POLICY };
  return circumstancesOf(DUTIES.D5, period, around, known);
}

describe("the shirt is owed of each Monday at work (IV.2.2)", () => {
  test.each<[string, string, string | undefined, object]>([
    ["a week of before it was counted", "2026-W48", undefined, { occasions: 0 }],
    ["the first week", "2026-W49", undefined, { occasions: 1 }],
    ["Tết", "2027-W06", undefined, { occasions: 0 }],
    ["away on the Monday alone", "2026-W50", "2026-12-07", LET_OFF],
    ["away on the Tuesday", "2026-W50", "2026-12-08", { occasions: 1 }],
  ])("%s", (_, id, day, expected) => {
    const { away, evidence } = circumstances(id, day);
    expect({ occasions: evidence.occasions, ...(away && { away }) }).toEqual(expected);
  });
});

/** Beside an event of the week that asked for the shirt. */
describe("what is said of a Monday stands for no event of its week", () => {
  const worn = { done: 1, onOccasions: 1, onMonday: 1, occasions: 1 };
  const excused = { done: 0, onOccasions: 0, onMonday: 0, excused: 1, occasions: 1 };
  test.each<[string, string, string | undefined, Evidence, object]>([
    ["worn on a holiday", "2027-W18", undefined, worn, { onOccasions: 0, occasions: 1 }],
    ["worn on a Monday at work", "2027-W19", undefined, worn, { onOccasions: 1, occasions: 2 }],
    ["worn before it was counted", "2026-W48", undefined, worn, { onOccasions: 0, occasions: 1 }],
    ["worn while away", "2027-W19", "2027-05-10", worn, { onOccasions: 1, occasions: 2 }],
    ["a reason why not on a holiday", "2027-W18", undefined, excused, { excused: 0, occasions: 1 }],
    ["a reason beside leave", "2027-W19", "2027-05-10", excused, { excused: 0, occasions: 2 }],
    ["a reason on a Monday at work", "2027-W19", undefined, excused, { excused: 1, occasions: 2 }],
  ])("%s", (_, id, away, known, expected) => {
    expect(circumstances(id, away, known).evidence).toMatchObject(expected);
  });
});
