import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import { readComingDay } from "../../src/rules/reading/days/coming-day.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { readTimeOfDay } from "../../src/rules/reading/days/time-of-day.ts";

const TODAY = "2026-11-24";

describe("a coming day", () => {
  test.each([
    ["30/11", "2026-11-30"],
    ["đến ngày 30/11", "2026-11-30"],
    ["24/11", "2026-11-24"],
    ["5-1", "2027-01-05"],
    ["05.01.2027", "2027-01-05"],
    ["30/11/26", "2026-11-30"],
    ["2 tuần", "2026-12-07"],
    ["10 ngay", "2026-12-03"],
    ["1 tháng", "2026-12-23"],
    ["hết tuần", "2026-11-29"],
    ["HẾT THÁNG NÀY", "2026-11-30"],
    ["29/2/2028", undefined],
  ])("%s is %s", (text, day) => {
    expect(readComingDay(text, 180, TODAY)).toEqual(day ? { day } : { flaw: "too-far" });
  });

  test.each([
    ["20/11/2026", "past"],
    ["20/11", "too-far"],
    ["31/02", "unread"],
    ["0 ngày", "past"],
    ["hôm qua", "unread"],
    ["", "unread"],
    ["1e9", "unread"],
  ])("“%s”: %s", (text, flaw) => {
    expect(readComingDay(text, 180, TODAY)).toEqual({ flaw });
  });

  test("whatever is read lies between today and the limit", () => {
    const typed = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(40), fc.nat(15)).map(([day, month]) => `${day}/${month}`),
      fc.nat(999).map((count) => `${count} tuần`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = readComingDay(text, 180, TODAY);
        const isIn = (day: Day) => day >= TODAY && day <= addDays(TODAY, 180);
        return !("day" in found) || isIn(found.day);
      }),
    );
  });
});

describe("a time of day", () => {
  test.each([
    ["6:30", "06:30"],
    ["6h30", "06:30"],
    ["6h", "06:00"],
    ["7", "07:00"],
    ["6 giờ rưỡi", "06:30"],
    ["6 gio 30 phut", "06:30"],
    ["lúc 7 giờ tối", "19:00"],
    ["12 giờ trưa", "12:00"],
    ["1 giờ trưa", "13:00"],
    ["19h30", "19:30"],
    ["24:00", undefined],
    ["7:75", undefined],
    ["sáng sớm", undefined],
    ["-7", undefined],
    ["", undefined],
  ])("“%s” is %s", (text, time) => expect(readTimeOfDay(text)).toBe(time));

  test("is always a time of the clock", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3}[:h]?\d{0,3}$/)), (text) => {
        const time = readTimeOfDay(text);
        return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
      }),
    );
  });
});

describe("a period in a line", () => {
  test.each([
    ["", undefined, ""],
    ["An Khánh", undefined, "An Khánh"],
    ["tháng trước An Khánh", "2026-10", "An Khánh"],
    ["An Khánh tháng 10/2025", "2025-10", "An Khánh"],
    ["quý 4", "2026-Q4", ""],
    ["2026-W47 NK", "2026-W47", "NK"],
    ["NK 2026", "2026", "NK"],
    ["nam", "2026", ""],
    ["cả năm", "2026", ""],
    ["thang", "2026-11", ""],
    ["Nam", undefined, "Nam"],
    ["thắng", undefined, "thắng"],
    ["nam can tho", undefined, "nam can tho"],
  ])("“%s”", (text, id, rest) => {
    const found = periodInLine(text, TODAY);
    expect(found.period?.id).toBe(id);
    expect(found.rest).toBe(rest);
  });
});
