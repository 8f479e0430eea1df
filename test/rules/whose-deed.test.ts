import { expect, test } from "vitest";
import { countsForLower } from "../../src/rules/duties/whose-deed.ts";
import type { UnitFact } from "../../src/rules/organisation/dated.ts";

const unit = (code: string, parent: string | null): [string, UnitFact[]] => [
  code,
  [{ from: "2026-01-01", name: code, level: "", parent, active: true }],
];
/** A city with two wards, of which one has two branches. */
const UNITS = new Map([
  unit("TD", null),
  unit("AK", "TD"),
  unit("XK", "TD"),
  unit("K1", "AK"),
  unit("K2", "AK"),
]);

/** IV.2.2: activities of lower units, or meetings of branches; who has none below counts the own. */
test.each([
  ["an activity of a unit right below", "AK", "activities", { unit: "K1" }, "yes"],
  ["an activity of a unit further below", "TD", "activities", { unit: "K1" }, "yes"],
  ["an activity of one's own, with units below", "AK", "activities", { unit: "AK" }, "no"],
  ["an activity of one's own, without any below", "K1", "activities", { unit: "K1" }, "yes"],
  ["an activity of the unit above", "K1", "activities", { unit: "AK" }, "no"],
  ["an activity of a sister", "K1", "activities", { unit: "K2" }, "no"],
  ["an activity of another ward's", "AK", "activities", { unit: "XK" }, "no"],
  ["an activity of nobody said, with units below", "AK", "activities", {}, "ask"],
  ["an activity of nobody said, without any below", "XK", "activities", {}, "yes"],
  ["an activity at a place that is no unit, taken as said", "AK", "activities", { place: "chợ" }, "yes"],
  ["a meeting of a branch below", "AK", "meetings", { unit: "K1" }, "yes"],
  ["a meeting of one's own branch", "K1", "meetings", { unit: "K1" }, "yes"],
  ["a meeting of another branch", "K1", "meetings", { unit: "K2" }, "yes"],
  ["a meeting of what is no branch", "TD", "meetings", { unit: "AK" }, "no"],
  ["a meeting of nobody said", "AK", "meetings", {}, "yes"],
] as const)("%s", (_, seat, part, said, counts) => {
  expect(countsForLower({ part, ...said }, { units: UNITS, seats: [seat], day: "2026-11-20" })).toBe(counts);
});

test("somebody with two offices counts by either", () => {
  const own = { units: UNITS, seats: ["XK", "AK"], day: "2026-11-20" };
  expect(countsForLower({ part: "activities", unit: "K2" }, own)).toBe("yes");
});
