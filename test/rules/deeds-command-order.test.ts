import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, momentAt, weekdayOf } from "../../src/rules/calendar/time.ts";
import { readDeedsLine } from "../../src/rules/reading/deeds/deeds-line.ts";

const today = "2026-11-25";
const context = { today, now: momentAt(today, "20:00") };

/** A day of the last weeks in the ways in which it is typed. */
const days = fc.integer({ min: 1, max: 20 }).chain((ago) => {
  const day = addDays(today, -ago);
  const [, month = "", date = ""] = day.split("-");
  const short = `${Number(date)}/${Number(month)}`;
  const weekday = weekdayOf(day);
  const inWeek = ago < 7 ? [weekday === 7 ? "chủ nhật" : `thứ ${weekday + 1}`] : [];
  const said = [short, `${date}/${month}`, `${date}-${month}`, `ngày ${short}`, `${short}/2026`, ...inWeek];
  return fc.record({ day: fc.constant(day), said: fc.constantFrom(...said) });
});
const notes = fc.constantFrom("", "phát quà", "phát quà với dọn rác", "dọn kênh");

it("[n] [day] [note] of the contract is as many deeds, on that day, with that note, however the day is typed", () => {
  const counts = fc.integer({ min: 1, max: 9 });
  const commands = fc.constantFrom("activity" as const, "meeting" as const);
  fc.assert(
    fc.property(counts, days, notes, commands, (count, { day, said }, note, command) => {
      const read = readDeedsLine(`${count} ${said} ${note}`, command, context);
      const deeds = read.kind === "deeds" ? read.deeds : [];
      expect(deeds.map((deed) => [deed.kind, deed.amount, deed.day, deed.note])).toEqual([
        [command, count, day, note],
      ]);
    }),
  );
});

it.each([
  ["hai 21/11 phát quà", [["activity", 2, "2026-11-21", "phát quà"]]],
  ["ba 20/11", [["activity", 3, "2026-11-20", ""]]],
  ["hai", [["activity", 2, today, ""]]],
  ["sau 20/11", [["activity", 1, "2026-11-20", "sau"]]],
  ["ba mẹ hôm qua", [["activity", 1, "2026-11-24", "ba mẹ"]]],
  [
    "20-11 21-11",
    [
      ["activity", 1, "2026-11-20", ""],
      ["activity", 1, "2026-11-21", ""],
    ],
  ],
])("a count in words, not what only looks like one: %s", (line, deeds) => {
  const read = readDeedsLine(line, "activity", context);
  const found = read.kind === "deeds" ? read.deeds : [];
  expect(found.map((deed) => [deed.kind, deed.amount, deed.day, deed.note])).toEqual(deeds);
});

it("“2-3 21/11” is asked about: it is no second of March", () => {
  expect(readDeedsLine("2-3 21/11", "activity", context)).toMatchObject({ kind: "ask" });
});
