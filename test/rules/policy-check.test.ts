import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { policyPartSchema } from "../../src/rules/duties/policy.ts";
import { policyAt } from "../../src/rules/duties/policy-at.ts";
import { checkOrder, unknownLevels } from "../../src/rules/duties/policy-check.ts";

const laidOver = (policy: object) =>
  policyAt([{ from: "2026-01-01", policy: policyPartSchema.parse(policy) }], "2026-01-01");

describe("the order of a policy's times", () => {
  it.each([
    { reminders: { spreadFrom: "08:59" } },
    { reminders: { quietFrom: "09:00" } },
    { reminders: { quietFrom: "06:59" } }, // a night that begins after midnight
    { reminders: { spreadFrom: "13:00", spreadUntil: "14:00" } },
    { officeHours: { spans: [{ from: "13:00", to: "24:00" }] } },
    {},
  ])("%j makes sense", (policy) => {
    expect(checkOrder(laidOver(policy))).toEqual([]);
  });

  it.each([
    [{ reminders: { spreadFrom: "09:00" } }, "reminders.spreadFrom", "reminders.spreadUntil"],
    [{ reminders: { spreadUntil: "06:00" } }, "reminders.spreadFrom", "reminders.spreadUntil"],
    [{ reminders: { quietFrom: "08:59" } }, "reminders.spreadUntil", "reminders.quietFrom"],
    [{ reminders: { quietFrom: "07:00" } }, "reminders.spreadUntil", "reminders.quietFrom"],
    [
      { officeHours: { spans: [{ from: "11:00", to: "11:00" }] } },
      "officeHours.spans.from",
      "officeHours.spans.to",
    ],
  ])("%j does not", (policy, first, second) => {
    expect(checkOrder(laidOver(policy))).toMatchObject([{ first, second }]);
  });
});

it("a requirement for a level that there is none of is found", () => {
  const part = policyPartSchema.parse({
    requirements: { D8: { byLevel: { "Chi đoàn": { A: 2 }, "chi đoàn": { A: 2 } } } },
  });
  expect(unknownLevels(part, DEFAULT_POLICY.levels)).toMatchObject([{ duty: "D8", level: "chi đoàn" }]);
});

it.each([
  { officeHours: { weekdays: [] } }, // no working day would ever come
  { reminders: { yearReportBefore: "02-29" } }, // not a day of each year
  { holidays: [{ yearly: "04-31", fromYear: 2026, name: "x" }] },
])("%j is no policy", (part) => {
  expect(policyPartSchema.safeParse(part).success).toBe(false);
});
