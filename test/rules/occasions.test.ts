import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { daysAway } from "../../src/rules/duties/days-away.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { circumstancesOf } from "../../src/rules/duties/occasions.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/policy.ts";

const LET_OFF = { occasions: 1, away: { days: 1, of: 1 } };

describe("the shirt is owed of each Monday at work (IV.2.2)", () => {
  test.each<[string, string, string | undefined, object]>([
    ["a week of before it was counted", "2026-W48", undefined, { occasions: 0 }],
    ["the first week", "2026-W49", undefined, { occasions: 1 }],
    ["Tết", "2027-W06", undefined, { occasions: 0 }],
    ["away on the Monday alone", "2026-W50", "2026-12-07", LET_OFF],
    ["away on the Tuesday", "2026-W50", "2026-12-08", { occasions: 1 }],
  ])("%s", (_, id, day, expected) => {
    const period = parsePeriod(id);
    if (!period) throw new Error(id);
    const around = { away: daysAway(day ? [{ from: day, to: day }] : []), policyOn: () => DEFAULT_POLICY };
    expect(circumstancesOf(DUTIES.D5, period, around)).toEqual(expected);
  });
});
