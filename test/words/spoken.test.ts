import { expect, test } from "vitest";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { dutyTotal } from "../../src/words/duty-words.ts";
import {
  barText,
  clipped,
  dateText,
  dayText,
  durationText,
  periodText,
  totalText,
} from "../../src/words/spoken.ts";
import { loadWords } from "../../src/words/words.ts";
import { figureValue } from "../../src/words/year-report-text.ts";

const words = loadWords("vi");
const today = "2026-11-25";

test.each([
  [0, "0 giờ"],
  [30, "30 phút"],
  [60, "1 giờ"],
  [150, "2 giờ 30 phút"],
  [6000, "100 giờ"],
])("%i minutes are said “%s”", (minutes, said) => {
  expect(durationText(words, minutes)).toBe(said);
});

test("days are dd/MM with the weekday, and the year when it is another", () => {
  expect(dayText(words, "2026-11-29", today)).toBe("Chủ nhật 29/11");
  expect(dayText(words, "2025-12-31", today)).toBe("Thứ Tư 31/12/2025");
  expect(dateText("2026-01-05", today)).toBe("05/01");
  expect(entryText(words, { duty: "D1", amount: 90, day: today, note: "" }, today)).toBe(
    "1 giờ 30 phút, Thứ Tư 25/11",
  );
});

test("a total is ticked once it is met, and bare when nothing is asked", () => {
  expect(totalText(words, { measure: "minutes", done: 119, required: 120 })).toBe("1 giờ 59 phút / 2 giờ");
  expect(totalText(words, { measure: "minutes", done: 120, required: 120 })).toBe("2 giờ / 2 giờ ✅");
  expect(totalText(words, { measure: "minutes", done: 60, required: null })).toBe("1 giờ");
  const week = periodOf("week", "2026-11-16");
  expect(dutyTotal(words, { duty: "D1", period: week, result: { done: 0, required: 120 } }, today)).toBe(
    "Tuần 16/11–22/11: 0 giờ / 2 giờ",
  );
  const year = periodOf("year", today);
  const result = { done: 1, required: 1, provisional: true } as const;
  expect(dutyTotal(words, { duty: "D10", period: year, result }, today)).toContain("(tạm tính)");
});

test("periods are said as people say them", () => {
  const said = (["week", "month", "quarter", "year"] as const).map((kind) =>
    periodText(words, periodOf(kind, today), today),
  );
  expect(said).toEqual(["tuần 23/11–29/11", "tháng 11/2026", "quý 4/2026", "năm 2026"]);
});

test("the bar is full only when all is done", () => {
  expect(barText(0, 120)).toBe("░░░░░░░░");
  expect(barText(119, 120)).toBe("▓▓▓▓▓▓▓░");
  expect(barText(500, 120)).toBe("▓▓▓▓▓▓▓▓");
});

test("a clipped text keeps whole characters", () => {
  expect(clipped("dọn rác", 7)).toBe("dọn rác");
  expect(clipped("👍👍👍👍", 3)).toBe("👍👍…");
});

test("a large figure of a year's report is read in thousands", () => {
  expect(figureValue({ count: 1500 })).toBe("1.500");
  expect(figureValue({ count: 20, of: 22 })).toBe("20/22");
});
