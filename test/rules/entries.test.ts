import { describe, expect, test } from "vitest";
import {
  type EntryAct,
  type EntryValues,
  entryAfter,
  mayFollow,
  missingIn,
} from "../../src/rules/entries/entry.ts";
import type { EntryKind } from "../../src/rules/entries/entry-kinds.ts";

const act = (does: "enter" | "correct", day: string, values: EntryValues): EntryAct => ({
  key: `${does} ${day}`,
  by: "AK01",
  at: new Date(`${day}T09:00:00+07:00`),
  does,
  values,
  files: [],
});

describe("the days that an entry is told of", () => {
  const rows: [what: string, EntryKind, EntryAct[], from: string, to: string][] = [
    [
      "a drive: from its first to its last day",
      "peak-drive",
      [act("enter", "2026-11-20", { title: "x", from: "2026-11-01", to: "2026-11-15" })],
      "2026-11-01",
      "2026-11-15",
    ],
    [
      "working rules: until others are there",
      "training-content",
      [act("enter", "2026-11-20", { sort: "working-rules", day: "2023-02-01" })],
      "2023-02-01",
      "9999-12-31",
    ],
    [
      "a year's programme: its day",
      "training-content",
      [act("enter", "2026-11-20", { sort: "working-programme", day: "2026-01-05" })],
      "2026-01-05",
      "2026-01-05",
    ],
    [
      "a công trình that goes on",
      "youth-work",
      [act("enter", "2026-11-20", { state: "under-way", since: "2025-03-26" })],
      "2025-03-26",
      "9999-12-31",
    ],
    [
      "one that is finished: until that was said first",
      "youth-work",
      [
        act("enter", "2026-05-01", { state: "under-way", since: "2025-03-26" }),
        act("correct", "2026-06-02", { state: "finished", since: "2025-03-26" }),
        act("correct", "2027-01-05", { state: "finished", since: "2025-03-26", benefit: "40 hộ" }),
      ],
      "2025-03-26",
      "2026-06-02",
    ],
  ];
  test.each(rows)("%s", (_, kind, acts, from, to) => {
    expect(entryAfter(kind, acts)).toMatchObject({ from, to, state: "stands" });
  });
});

test("what was taken back is put back, and nothing else; nothing is entered twice", () => {
  const entered = [act("enter", "2026-11-20", { title: "x", day: "2026-11-01" })];
  const gone: EntryAct[] = [...entered, { key: "b", by: "AK01", at: new Date(0), does: "take-back" }];
  expect(entryAfter("contest", gone)?.state).toBe("taken-back");
  expect(
    (["enter", "correct", "take-back", "put-back"] as const).map((does) => mayFollow(gone, does)),
  ).toEqual([false, false, false, true]);
  expect(mayFollow(entered, "enter")).toBe(false);
  expect(mayFollow(entered, "put-back")).toBe(false);
});

test("what an entry cannot be without is known", () => {
  expect(missingIn("publicity", { title: "Bài", reach: 3 })).toEqual(["channel", "day"]);
  expect(missingIn("contest", { title: "Hội thi", day: "2026-11-01" })).toEqual([]);
});
