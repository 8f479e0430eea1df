import { describe, expect, test } from "vitest";
import { readFollowUpDay } from "../../src/rules/reading/days/follow-up-day.ts";
import { isQuiet } from "../../src/rules/supervision/no-deed.ts";
import {
  followUpOf,
  isOverdue,
  lookedOn,
  type NoteAct,
  noteState,
} from "../../src/rules/supervision/note.ts";
import { sameHours } from "../../src/rules/supervision/same-hours.ts";
import { alikeTexts, type WrittenText } from "../../src/rules/supervision/same-text.ts";
import { isNew } from "../../src/rules/supervision/signal.ts";
import { ownTime } from "../support/own-time.ts";

/** U4, IV.1: “kiểm tra, giám sát việc rèn luyện của cán bộ”. */
test.each([
  ["15/12", { day: "2026-12-15" }],
  ["15/12/2026", { day: "2026-12-15" }],
  ["2 tuần nữa", { day: "2026-12-08" }],
  ["10 ngày", { day: "2026-12-04" }],
  ["sau 1 tháng", { day: "2026-12-24" }],
  ["mai", { day: "2026-11-25" }],
  ["tháng sau", { day: "2026-12-01" }],
  ["thứ 6 tuần sau", { day: "2026-12-04" }],
  ["thu 6 tuan toi nhe", { day: "2026-12-04" }],
  ["dạ 15/12 ạ", { day: "2026-12-15" }],
  ["hai tuần nữa", { day: "2026-12-08" }],
  ["cuối tháng", { day: "2026-11-30" }],
  ["hết tháng 12", { day: "2026-12-31" }],
  ["ngay 5 thang sau", { day: "2026-12-05" }],
  ["hôm kia", { flaw: "past" }],
  ["hôm nay", { flaw: "past" }],
  ["24/11/2025", { flaw: "past" }],
  ["1/1/2028", { flaw: "too-far" }],
  ["khi nào rảnh", { flaw: "unread" }],
])("a follow-up day, said on Tuesday 24/11/2026: %s", (said, day) => {
  expect(readFollowUpDay(said, "2026-11-24")).toEqual(day);
});

test("a note is open until it is closed or taken back, and overdue from the day after its last follow-up day", () => {
  const act = (does: NoteAct["does"], day: string, followUp?: string): NoteAct => ({
    ...{ key: does, does, by: "AK01", at: new Date(`${day}T09:00:00+07:00`), day },
    ...(followUp !== undefined && { followUp }),
  });
  const moved = [act("note", "2026-11-24", "2026-12-01"), act("move", "2026-12-01", "2026-12-08")];
  expect([noteState(moved), followUpOf(moved)]).toEqual(["open", "2026-12-08"]);
  expect([isOverdue(moved, "2026-12-08"), isOverdue(moved, "2026-12-09")]).toEqual([false, true]);
  const closed = [...moved, act("close", "2026-12-10")];
  expect([noteState(closed), followUpOf(closed), isOverdue(closed, "2027-01-01")]).toEqual([
    "closed",
    undefined,
    false,
  ]);
  expect(lookedOn(closed)).toEqual(["2026-11-24", "2026-12-10"]);
  expect(lookedOn([...moved, act("withdraw", "2026-12-02")])).toEqual([]);
});

describe("signals are facts of what is recorded, and asked about once", () => {
  const quiet = { isAsked: true, hasDeed: false };
  test.each([
    ["six weeks without a deed", Array(6).fill(quiet), true],
    ["more before them", [{ isAsked: true, hasDeed: true }, ...Array(6).fill(quiet)], true],
    ["five", Array(5).fill(quiet), false],
    ["a deed in one of them", [...Array(5).fill(quiet), { isAsked: true, hasDeed: true }], false],
    [
      "away in one of them, or owing nothing",
      [...Array(5).fill(quiet), { isAsked: false, hasDeed: false }],
      false,
    ],
  ])("%s", (_, weeks, is) => expect(isQuiet(weeks)).toBe(is));

  const saturday = new Map([[6, 120]]);
  test.each([
    ["eight Saturdays of two hours", Array(8).fill(saturday), { weekday: 6, minutes: 120 }],
    [
      "other days beside them differ",
      Array.from(
        { length: 8 },
        (_, n) =>
          new Map([
            [2, 30 * n],
            [6, 120],
          ]),
      ),
      { weekday: 6, minutes: 120 },
    ],
    ["seven", Array(7).fill(saturday), undefined],
    ["once a quarter of an hour more", [...Array(7).fill(saturday), new Map([[6, 135]])], undefined],
    ["once on Sunday", [...Array(7).fill(saturday), new Map([[7, 120]])], undefined],
    ["nothing at all", Array(8).fill(new Map()), undefined],
  ])("%s", (_, weeks, found) => expect(sameHours(weeks)).toEqual(found));

  /** All of them, and how many slices it took. */
  const sliced = (texts: readonly WrittenText[]) => {
    const slices = alikeTexts(texts);
    for (let count = 0; ; count += 1) {
      const { done, value } = slices.next();
      if (done) return { alike: value, slices: count };
    }
  };
  const alikeOf = (texts: readonly WrittenText[]) => sliced(texts).alike;
  const long = Array.from({ length: 60 }, (_, n) => `việc${n}`).join(" ");
  const other = Array.from({ length: 60 }, (_, n) => `điều${n}`).join(" ");
  const said = (cadre: string, text: string, period = "2026-Q3") => ({ cadre, text, period });
  test.each([
    ["word for word, by two", [said("A", long), said("B", long)], ["A", "B"]],
    [
      "without marks, in capitals, one word changed",
      [said("A", long), said("B", long.toUpperCase().replace("VIỆC30", "khác"))],
      ["A", "B"],
    ],
    ["different ones", [said("A", long), said("B", other)], []],
    ["half the same", [said("A", long), said("B", long.slice(0, long.length / 2) + other)], []],
    ["short ones", [said("A", "Hoàn thành tốt nhiệm vụ"), said("B", "Hoàn thành tốt nhiệm vụ")], []],
    ["of two quarters, by two", [said("A", long), said("B", long, "2026-Q2")], []],
    ["one's own of the quarter before", [said("A", long, "2026-Q2"), said("A", long)], ["A của mình"]],
  ])("%s", (_, texts, found) => {
    expect(
      alikeOf(texts)
        .map(({ cadre, ofOwn }) => (ofOwn ? `${cadre} của mình` : cadre))
        .sort(),
    ).toEqual(found);
  });

  test("of 400 self-reviews with much in common, in no time", () => {
    const texts = Array.from({ length: 400 }, (_, n) =>
      said(`C${n}`, Array.from({ length: 120 }, (_, word) => `w${(n * 7 + word * 13) % 997}`).join(" ")),
    );
    const computed = ownTime();
    expect(sliced(texts).slices, "others have their turn").toBe(2 * (400 / 20));
    expect(computed()).toBeLessThan(2_000);
  });

  test("of 2,000 self-reviews copied from one, in no time", () => {
    const copied = Array.from({ length: 60 }, (_, word) => `w${word}`).join(" ");
    const computed = ownTime();
    expect(alikeOf(Array.from({ length: 2_000 }, (_, n) => said(`C${n}`, copied)))).toHaveLength(2_000);
    expect(computed()).toBeLessThan(2_000);
  });

  test("what was asked of some days is over, answered or not; other days may be asked about", () => {
    const before = [{ kind: "no-deed", from: "2026-10-12", to: "2026-11-22" } as const];
    const asked = (from: string, to: string) => isNew({ kind: "no-deed", from, to }, before);
    expect([asked("2026-10-12", "2026-11-22"), asked("2026-10-19", "2026-11-29")]).toEqual([false, false]);
    expect(asked("2026-11-23", "2027-01-03")).toBe(true);
    expect(isNew({ kind: "same-hours", from: "2026-10-12", to: "2026-11-22" }, before)).toBe(true);
  });
});
