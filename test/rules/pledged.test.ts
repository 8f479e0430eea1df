import { expect, test } from "vitest";
import { loadForms } from "../../src/records/forms/forms-files.ts";
import { doneOf, dueOf, targetOf } from "../../src/rules/duties/pledged.ts";
import { pledgedNumbers } from "../../src/rules/forms/pledged.ts";

const form = loadForms("vi").newest("pledge");
const number = (value: number, of: string | null) => ({ kind: "number", value, of }) as const;

test("numbers are pledged of the table's duties; five activities are not kept by five meetings (IV.2.2)", () => {
  const pledged = pledgedNumbers(form, { hours: number(180, null), activities: number(5, "activities") });
  expect(pledged).toEqual({ D1: { number: 180 }, D2: { number: 5, part: "activities" } });
  const { D2 } = pledged;
  if (!D2) throw new Error("no D2");
  expect(doneOf(D2, { done: 5, parts: { activities: 2, meetings: 5 } })).toBe(2);
  const { D4 } = pledgedNumbers(form, { practice: number(2, "dance") });
  expect(D4).toEqual({ number: 2, part: "dance" });
  const { D2: open } = pledgedNumbers(form, { activities: number(5, "either") });
  expect(open).toEqual({ number: 5 });
});

test.each([
  ["nothing is taken off", 3, 0, 5],
  ["a third of what is asked is taken off", 2, 1, 3],
  ["all of it", 0, 3, 0],
])("a pledge shrinks as what is asked does: %s", (_, required, excused, due) => {
  expect(dueOf({ number: 5 }, { required, excused }, { kind: "week" })).toBe(due);
});

test("days away take off a pledge what they take off a month, not what the plan is rounded to; its kind stays", () => {
  // 3 × 16/31 are 1, 5 × 16/31 are 2.
  const month = { done: 3, required: 1, excused: 2, share: { days: 15, of: 31 } };
  const result = { ...month, parts: { activities: 1, meetings: 3 } };
  const own = targetOf(result, { number: 5, part: "activities" }, { kind: "month" });
  expect(own).toEqual({ done: 1, required: 2, part: "activities", isPledged: true });
  const same = targetOf(result, { number: 3, part: "activities" }, { kind: "month" });
  expect(same).toEqual({ done: 1, required: 1, part: "activities", isPledged: true });
  expect(targetOf(result, { number: 3 }, { kind: "month" })).toEqual({
    done: 3,
    required: 1,
    isPledged: false,
  });
  const away = { done: 0, required: 0, excused: 120, share: { days: 7, of: 7 } };
  expect(targetOf(away, { number: 180 }, { kind: "week" })).toEqual({
    done: 0,
    required: 0,
    isPledged: false,
  });
});
