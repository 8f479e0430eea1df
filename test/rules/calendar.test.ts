import { describe, expect, it } from "vitest";
import { type JobName, jobOf } from "../../src/jobs/job-table.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import { local } from "../../src/rules/calendar/time.ts";
import { isOpen, openUntil } from "../../src/rules/duties/corrections.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import {
  firstWorkingDayFrom,
  holidayName,
  isWorkingDay,
  lastWorkingDayOf,
} from "../../src/rules/duties/holidays.ts";
import { overlapsOfficeHours } from "../../src/rules/duties/office-hours.ts";
import { policyAt } from "../../src/rules/duties/policy-at.ts";
import { reportDays } from "../../src/rules/duties/report-day.ts";

const policy = DEFAULT_POLICY;
const period = (id: string): Period => {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
};
const times = (job: JobName, id: string, by = policy) =>
  jobOf(job)
    .moments(period(id), by, reportDays(by))
    .map(({ call, at }) => `${call} ${local(at).toFormat("yyyy-MM-dd HH:mm")}`);

describe("holidays", () => {
  it.each([
    ["2026-01-01", true, "New Year"],
    ["2026-02-16", true, "Tết, its eve"],
    ["2026-02-20", true, "Tết, the fifth day"],
    ["2026-04-26", true, "Hùng Vương, a Sunday"],
    ["2026-04-27", true, "the Monday instead of that Sunday (Labour Code, 111.3)"],
    ["2026-04-30", true, "30/4"],
    ["2026-09-02", true, "2/9"],
    ["2025-11-24", false, "24/11 before it became a holiday"],
    ["2026-11-24", true, "24/11 from 2026 on"],
    ["2029-11-26", true, "the Monday instead of Saturday 24/11/2029"],
    ["2026-03-26", false, "26/3, the Union's founding day, is worked"],
    ["2026-11-20", false, "20/11 is an observance"],
    ["2026-11-23", false, "a Monday like any"],
  ])("%s: %s (%s)", (day, isHoliday) => {
    expect(holidayName(day, policy) !== undefined).toBe(isHoliday);
  });

  it("lets a secretary's table win over the calendar", () => {
    const holidays = [
      { day: "2026-09-01", name: "Quốc khánh" },
      { day: "2026-11-24", name: null },
      { day: "2026-04-27", name: null },
    ];
    const own = policyAt([{ from: "2026-01-01", policy: { holidays } }], "2026-06-01");
    expect(isWorkingDay("2026-09-01", own)).toBe(false);
    expect(isWorkingDay("2026-11-24", own)).toBe(true);
    expect(isWorkingDay("2026-04-27", own)).toBe(true);
    expect(isWorkingDay("2026-11-22", own)).toBe(false);
  });

  it("finds working days", () => {
    expect(lastWorkingDayOf(period("2026-05"), policy)).toBe("2026-05-29");
    expect(lastWorkingDayOf(period("2026-11"), policy)).toBe("2026-11-30");
    expect(firstWorkingDayFrom("2026-02-14", policy)).toBe("2026-02-23");
    expect(firstWorkingDayFrom("2026-11-25", policy)).toBe("2026-11-25");
  });
});

describe("when each job speaks", () => {
  it.each<[JobName, string, string[]]>([
    ["monday-reminder", "2026-W48", ["last 2026-11-23 07:00"]],
    ["monday-reminder", "2026-W18", ["last 2026-04-28 07:00"]],
    ["monday-reminder", "2026-W08", []],
    ["week-digest", "2026-W48", ["last 2026-11-30 08:00"]],
    ["week-digest", "2026-W17", ["last 2026-04-28 08:00"]],
    ["month-end-reminder", "2026-11", ["first 2026-11-27 19:00", "last 2026-11-30 19:00"]],
    ["month-end-reminder", "2026-05", ["first 2026-05-26 19:00", "last 2026-05-29 19:00"]],
    ["month-end-reminder", "2026-02", ["first 2026-02-24 19:00", "last 2026-02-27 19:00"]],
    ["month-digest", "2026-11", ["last 2026-12-01 08:00"]],
    ["month-digest", "2026-12", ["last 2027-01-04 08:00"]],
    ["quarter-review-reminder", "2026-Q4", ["first 2026-12-28 19:00", "last 2026-12-31 19:00"]],
    ["year-pledge-reminder", "2026", ["first 2026-01-27 19:00", "last 2026-01-30 19:00"]],
    [
      "year-report-reminder",
      "2026",
      [
        "10-10-ahead-30 2026-09-10 19:00",
        "10-20-ahead-30 2026-09-20 19:00",
        "10-30-ahead-30 2026-09-30 19:00",
        "10-10-ahead-7 2026-10-03 19:00",
        "10-10-ahead-3 2026-10-07 19:00",
        "10-10-ahead-1 2026-10-09 19:00",
        "10-20-ahead-7 2026-10-13 19:00",
        "10-20-ahead-3 2026-10-17 19:00",
        "10-20-ahead-1 2026-10-19 19:00",
        "10-30-ahead-7 2026-10-23 19:00",
        "10-30-ahead-3 2026-10-27 19:00",
        "10-30-ahead-1 2026-10-29 19:00",
      ],
    ],
  ])("%s of %s: %j", (job, id, expected) => {
    expect(times(job, id)).toEqual(expected);
  });

  it("keeps to the day when the unit wants reminders on holidays, and to the unit's times", () => {
    const facts = [
      { from: "2026-01-01", policy: { remindOnHolidays: true, reminders: { monday: "06:30" } } },
    ];
    const own = policyAt(facts, "2026-11-24");
    expect(times("monday-reminder", "2026-W18", own)).toEqual(["last 2026-04-27 06:30"]);
    expect(times("month-digest", "2026-12", own)).toEqual(["last 2027-01-01 08:00"]);
  });
});

describe("corrections (contract: a week until 7 days after its Sunday, a month until its digest plus 7 days)", () => {
  it.each([
    ["2026-W48", "2026-12-06"],
    ["2026-11", "2026-12-08"],
    ["2026-12", "2027-01-11"],
    ["2026-Q3", "2026-10-08"],
  ])("%s is open until %s", (id, last) => {
    expect(openUntil(period(id), policy)).toBe(last);
    expect(isOpen(period(id), policy, last)).toBe(true);
    expect(isOpen(period(id), policy, `${last.slice(0, 8)}31`)).toBe(false);
  });
});

describe("office hours (IV.2.2: volunteer hours lie outside them)", () => {
  it.each([
    ["2026-11-23", "07:00", "09:00", true, "a Monday morning"],
    ["2026-11-23", "11:00", "13:00", false, "noon touches neither"],
    ["2026-11-23", "10:59", "13:00", true, "one minute is inside"],
    ["2026-11-23", "17:00", "19:00", false, "after work"],
    ["2026-11-22", "07:00", "09:00", false, "a Sunday"],
    ["2026-11-24", "07:00", "09:00", false, "a holiday"],
    ["2026-11-22", "22:00", "01:00", false, "past midnight into Monday"],
    ["2026-11-22", "22:00", "07:30", true, "past midnight into Monday's office"],
  ])("%s %s–%s: %s (%s)", (day, from, to, expected) => {
    expect(overlapsOfficeHours(day, { from, to }, policy)).toBe(expected);
  });
});
