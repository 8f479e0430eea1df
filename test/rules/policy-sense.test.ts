import { expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { policyPartSchema } from "../../src/rules/duties/policy.ts";
import { policyAt } from "../../src/rules/duties/policy-at.ts";
import { checkTimes } from "../../src/rules/duties/policy-check.ts";
import { reportBefore } from "../../src/rules/duties/report-day.ts";
import { checkBelow } from "../../src/rules/policy/below.ts";
import { outsideBy } from "../../src/rules/policy/scope.ts";
import { senseless } from "../../src/rules/policy/sense.ts";

const DAY = "2026-01-01";
const laidOver = (part: object) => policyAt([{ from: DAY, policy: policyPartSchema.parse(part) }], DAY);

it.each([
  [{ reminders: { monday: "22:00" } }, "in-quiet-hours"],
  [{ reminders: { periodEnd: "21:00" } }, "in-quiet-hours"],
  [{ reminders: { weekDigest: "06:29" } }, "in-quiet-hours"],
  [{ officeHours: { spans: [span("07:00", "12:00"), span("11:30", "17:00")] } }, "spans-overlap"],
  [
    {
      officeHours: {
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        spans: [span("00:00", "12:00"), span("12:00", "24:00")],
      },
    },
    "no-free-hour",
  ],
])("times that do not go together: %j", (part, kind) => {
  expect(checkTimes(laidOver(part))).toMatchObject([{ kind }]);
});

it.each([
  {},
  { reminders: { monday: "06:30", periodEnd: "20:59" } },
  { reminders: { quietFrom: "00:30", periodEnd: "23:00" } },
  { reminders: { quietFrom: "00:00", quietUntil: "00:00" } }, // no quiet hours at all
  { officeHours: { weekdays: [1, 2, 3, 4, 5, 6, 7] } },
  { officeHours: { spans: [span("12:30", "17:00"), span("07:00", "12:30")] } },
])("times that go together: %j", (part) => {
  expect(checkTimes(laidOver(part))).toEqual([]);
});

function span(from: string, to: string) {
  return { from, to };
}

const WAYS = ["telegram", "zalo"];

it.each([
  [{ correctionDays: { week: 29 } }, "never-final"],
  [{ correctionDays: { year: 61 } }, "never-final"],
  [{ requirements: { D1: { A: 169 * 60 } } }, "impossible"],
  [{ requirements: { D8: { B: 2 } } }, "impossible"], // there is one pledge a year
  [{ levels: ["Chi đoàn", "Chi đoàn"] }, "said-twice"],
  [{ reviewResults: ["Đạt", "Đạt"] }, "said-twice"],
  [{ reminderWays: ["telegram", "fax"] }, "unknown-way"],
  [{ reminders: { secondTierReportBefore: "10-31" } }, "too-late"],
  [{ reminders: { lowerTierReportBefore: "10-21" } }, "too-late"],
])("senseless by itself: %j", (part, kind) => {
  expect(senseless(part, DEFAULT_POLICY, WAYS)).toMatchObject([{ kind }]);
});

it.each([
  { correctionDays: { week: 28, month: 0 } },
  { requirements: { D1: { A: 600, B: 180 }, D8: { A: 1 } } },
  { reminderWays: ["zalo"] },
  { reminders: { yearReportBefore: "10-15" } }, // the lower deadlines come with it
  { reminders: { lowerTierReportBefore: "10-20" } },
])("sensible: %j", (part) => {
  expect(senseless(policyPartSchema.parse(part), laidOver(part), WAYS)).toEqual([]);
});

it("no unit reports after the one above it, whichever deadline was brought forward", () => {
  const policy = laidOver({ reminders: { secondTierReportBefore: "10-05" } });
  expect([1, 2, 3, 4].map((above) => reportBefore(policy, above))).toEqual([
    "10-30",
    "10-05",
    "10-05",
    "10-05",
  ]);
});

it("where the plan is silent a lower unit is stricter than those above it, or as strict", () => {
  const above = laidOver({ correctionDays: { week: 3 } });
  expect(checkBelow({ correctionDays: { week: 4 } }, above)).toMatchObject([
    { kind: "laxer-than-above", name: "correctionDays.week", above: "3" },
  ]);
  expect(checkBelow({ correctionDays: { week: 3, month: 2 } }, above)).toEqual([]);
  expect(checkBelow({ levels: ["Chi đoàn"] }, above)).toMatchObject([{ kind: "topmost-only" }]);
  expect(checkBelow({ levels: [...DEFAULT_POLICY.levels] }, above)).toEqual([]);
  expect(checkBelow({ reminders: { lowerTierReportBefore: "10-15" } }, above)).toMatchObject([
    { kind: "laxer-than-above", above: "10-10" },
  ]);
});

it("a unit is outside the scope with the one above it", () => {
  const said = (unit: string, outsideScope: boolean) => ({ unit, policy: { outsideScope } });
  expect(outsideBy([said("NK", true), said("AK", false)])).toBe("NK");
  expect(outsideBy([said("NK", true), said("NK", false)])).toBeUndefined();
  expect(outsideBy([{ unit: "NK", policy: {} }, said("AK", true)])).toBe("AK");
});
