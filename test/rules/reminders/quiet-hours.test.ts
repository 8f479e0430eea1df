import { describe, expect, test } from "vitest";
import { local } from "../../../src/rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../../src/rules/duties/default-policy.ts";
import { inTheDay, isQuiet, quietHoursAt } from "../../../src/rules/reminders/quiet-hours.ts";

const at = (time: string) => Date.parse(`2026-11-23T${time}+07:00`);
const clockOf = (moment: number) => local(moment).toFormat("dd HH:mm");

describe("nothing is said unasked from 21:00 to 6:30 (duties: message budget)", () => {
  test.each([
    ["06:29", true, "22 21:00", "23 06:30"],
    ["06:30", false, "23 21:00", "24 06:30"],
    ["20:59", false, "23 21:00", "24 06:30"],
    ["21:00", true, "23 21:00", "24 06:30"],
    ["23:59", true, "23 21:00", "24 06:30"],
  ])("%s: %s, the night from %s to %s", (time, night, from, to) => {
    expect(isQuiet(at(time), DEFAULT_POLICY.reminders)).toBe(night);
    const found = quietHoursAt(at(time), DEFAULT_POLICY.reminders);
    expect([clockOf(found.from), clockOf(found.to)]).toEqual([from, to]);
  });

  test.each([
    ["05:00", "23 06:30"],
    ["06:30", "23 06:30"],
    ["12:00", "23 12:00"],
    ["21:00", "23 20:30"],
    ["22:00", "23 20:30"],
  ])("what is meant for %s is said at %s, on the same day", (time, said) => {
    expect(clockOf(inTheDay(at(time), DEFAULT_POLICY.reminders))).toBe(said);
  });

  test("a unit whose night begins after midnight", () => {
    const late = { ...DEFAULT_POLICY.reminders, quietFrom: "00:30" };
    expect(isQuiet(at("00:10"), late)).toBe(false);
    expect(isQuiet(at("01:00"), late)).toBe(true);
    expect(clockOf(inTheDay(at("01:00"), late))).toBe("23 06:30");
  });
});

test("a night of no length stops nothing", () => {
  const none = { ...DEFAULT_POLICY.reminders, quietFrom: "06:30" };
  expect([isQuiet(at("06:30"), none), isQuiet(at("22:00"), none)]).toEqual([false, false]);
});
