import { expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";
import { policyAt } from "../../src/rules/duties/policy-at.ts";
import { thresholdPart, thresholds } from "../../src/rules/policy/thresholds.ts";

/** A duty as the second of the plan (IV.2.2): of group A four, at the grassroots three; of group B only at the grassroots. */
const LEVELS = ["Thành đoàn", "Đoàn cơ sở"];
const policy: Policy = policyAt(
  [
    {
      from: "2026-01-01",
      policy: { requirements: { D1: { A: 240, B: null, byLevel: { "Đoàn cơ sở": { A: 180, B: 180 } } } } },
    },
  ],
  "2026-01-01",
);
const part = (asked: number, forWhom: object = {}, levels = LEVELS) =>
  thresholdPart(policy, "D1", { asked, ...forWhom }, levels)?.requirements?.D1;

it("what holds for units of some levels: a level's own value in place of that for all", () => {
  const said = (levels: string[]) =>
    thresholds(policy, "D1", levels).map(({ group, level, value }) => [group, level, value]);
  expect(said(["Đoàn cơ sở"])).toEqual([
    ["A", "Đoàn cơ sở", 180],
    ["B", "Đoàn cơ sở", 180],
  ]);
  expect(said(LEVELS)).toEqual([
    ["A", undefined, 240],
    ["A", "Đoàn cơ sở", 180],
    ["B", undefined, null],
    ["B", "Đoàn cơ sở", 180],
  ]);
});

it("one amount for all who owe; nothing new is asked of those who owe nothing, unless they are named", () => {
  expect(part(300)).toEqual({ A: 300, byLevel: { "Đoàn cơ sở": { A: 300, B: 300 } } });
  expect(part(300, {}, ["Đoàn cơ sở"])).toEqual({ byLevel: { "Đoàn cơ sở": { A: 300, B: 300 } } });
  expect(part(300, { group: "B" })).toEqual({ B: 300, byLevel: { "Đoàn cơ sở": { B: 300 } } });
});

it("a level by its name as typed; of one that there is not, nothing", () => {
  expect(part(300, { level: "doan co so", group: "A" })).toEqual({ byLevel: { "Đoàn cơ sở": { A: 300 } } });
  expect(thresholdPart(DEFAULT_POLICY, "D1", { asked: 300, level: "Tổ" }, LEVELS)).toBeUndefined();
});
