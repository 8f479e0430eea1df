import { describe, expect, test } from "vitest";
import { recordTold } from "../../src/command-lines/entries-line.ts";
import {
  type EntryAct,
  type EntryValues,
  entryAfter,
  mayFollow,
  missingIn,
} from "../../src/rules/entries/entry.ts";
import type { EntryKind } from "../../src/rules/entries/entry-kinds.ts";
import { flatLine } from "../../src/rules/reading/absence/flat-line.ts";
import { askedDay } from "../../src/rules/reading/days/asked-day.ts";
import { dayAnswered, lastDayAnswered } from "../../src/rules/reading/entries/answered-day.ts";
import { countAnswered } from "../../src/rules/reading/entries/entry-count.ts";
import { kindNamed, readEntry } from "../../src/rules/reading/entries/entry-line.ts";

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

describe("a line", () => {
  const TODAY = "2026-11-26";
  const rows: [line: string, EntryKind, EntryValues][] = [
    [
      "đợt cao điểm ngày chủ nhật xanh từ 1/11 đến 15/11, 120 người",
      "peak-drive",
      { title: "Ngày chủ nhật xanh", from: "2026-11-01", to: "2026-11-15", people: 120 },
    ],
    [
      "cao điểm 3 trách nhiệm 20/12-5/1, đã làm: dọn 3 km kênh, trồng 200 cây",
      "peak-drive",
      { title: "3 trách nhiệm", from: "2026-12-20", to: "2027-01-05", done: "dọn 3 km kênh, trồng 200 cây" },
    ],
    [
      "Đợt hoạt động cao điểm chào mừng 26/3 trong tháng 3, hơn 1.200 lượt người",
      "peak-drive",
      { title: "Chào mừng 26/3", from: "2026-03-01", to: "2026-03-31", people: 1200 },
    ],
    [
      "bài đăng trang Quận Đoàn hôm qua, 1.200 lượt xem https://fb.com/a/1?x=2.",
      "publicity",
      {
        title: "Bài đăng trang Quận Đoàn",
        channel: "page",
        day: "2026-11-25",
        reach: 1200,
        link: "https://fb.com/a/1?x=2",
      },
    ],
    [
      "phat thanh tren loa khu vuc 20/11 ve tam trong, 1,2k luot nghe",
      "publicity",
      {
        title: "Phat thanh tren loa khu vuc ve tam trong",
        channel: "radio",
        day: "2026-11-20",
        reach: 1200,
        criterion: "pure-heart",
      },
    ],
    [
      "sinh hoạt chi đoàn về mô hình hôm qua, 45 đoàn viên dự",
      "publicity",
      { title: "Sinh hoạt chi đoàn về mô hình", channel: "meeting", day: "2026-11-25", reach: 45 },
    ],
    [
      "công trình thanh niên Tuyến đường hoa Tầm Vu từ tháng 3/2026, đang làm, trị giá 50 triệu",
      "youth-work",
      {
        sort: "project",
        title: "Tuyến đường hoa Tầm Vu",
        since: "2026-03-01",
        state: "under-way",
        benefit: "trị giá 50 triệu",
      },
    ],
    [
      "Hội thi Tin học trẻ 12/10 đạt giải nhì",
      "contest",
      { title: "Hội thi Tin học trẻ", day: "2026-10-12", result: "đạt giải nhì" },
    ],
    [
      "quy chế làm việc số 12-QC/ĐTN ngày 5/2/2026",
      "training-content",
      { sort: "working-rules", number: "12-QC/ĐTN", day: "2026-02-05" },
    ],
  ];
  test.each(rows)("%s", (line, kind, values) => {
    expect(readEntry(line, kind, TODAY)).toEqual(values);
  });

  test("names its kind at its beginning", () => {
    const named = [
      "phần việc thanh niên dọn rác",
      "cuoc thi ve tranh",
      "chương trình công tác 2026",
      "họp BCH",
    ];
    expect(named.map((line) => kindNamed(line))).toEqual([
      "youth-work",
      "contest",
      "training-content",
      undefined,
    ]);
  });
});

test("an answer is a day or a number however it is typed", () => {
  const day = (text: string) => dayAnswered(flatLine(text), "2026-11-26");
  expect(["hôm qua", "5/2", "ngày 5 tháng 2", "tháng 3", "từ tháng 3/2025", "abc"].map(day)).toEqual([
    "2026-11-25",
    "2026-02-05",
    "2026-02-05",
    "2026-03-01",
    "2025-03-01",
    undefined,
  ]);
  const last = (text: string) => lastDayAnswered(flatLine(text), "2026-11-24", "2026-11-26");
  expect(["5/1", "25/11", "19/11/2026", "hôm nay", "t7", "cuối tháng"].map(last)).toEqual([
    "2027-01-05",
    "2026-11-25",
    undefined,
    "2026-11-26",
    "2026-11-28",
    "2026-11-30",
  ]);
});

test.each([
  [120, ["120", "120 ng", "120ng", "dạ 120 ạ", "một trăm hai mươi", "tam 120 ban"]],
  [1200, ["hơn 1.200 người", "1,2k", "1k2", "1 nghìn 2 lượt"]],
  [1500, ["1 ngàn rưỡi", "1k5 view"]],
  [500, ["5 trăm", "năm trăm", "50 chục"]],
  [undefined, ["nhiều", "100-120", "1,5 người", "trăm hai", "5 trăm nghìn triệu", "120 trăm mấy"]],
])("answers that are %s", (number, texts) => {
  for (const text of texts) expect([text, countAnswered(text)]).toEqual([text, number]);
});

/** Said on Tuesday 24/11/2026. */
test.each([
  ["hôm kia", "2026-11-22"],
  ["dạ hôm kia ạ", "2026-11-22"],
  ["t7 tuần rồi", "2026-11-21"],
  ["ngay 20 nha", "2026-11-20"],
  ["tối qua", "2026-11-23"],
  ["20/11", "2026-11-20"],
  ["ngày mai", "2026-11-25"],
  ["hôm kia họp", undefined],
  ["bữa nào rảnh", undefined],
  ["hom qua luc 2h chieu", "2026-11-23"],
  ["thứ 6 lúc 14h30", "2026-11-20"],
  ["20/11 từ 8h-10h", "2026-11-20"],
  ["14h30", undefined],
])("a day that is asked for: “%s”", (text, day) => {
  expect(askedDay(text, "2026-11-24")).toBe(day);
});

test.each([
  [
    "cao điểm Xuân từ t3 đến t6 tuần rồi, 45 ng",
    { title: "Xuân", from: "2026-11-17", to: "2026-11-20", people: 45 },
  ],
  ["cao diem don kenh tu hom kia toi hom nay", { title: "Don kenh", from: "2026-11-22", to: "2026-11-24" }],
  ["cao điểm dọn kênh từ t3, 30 dv", { title: "Dọn kênh", from: "2026-11-24", people: 30 }],
  [
    "cao điểm dọn kênh hôm kia, 1k2 ng",
    { title: "Dọn kênh", from: "2026-11-22", to: "2026-11-22", people: 1200 },
  ],
  ["cao điểm 1-15/11 120ng", { from: "2026-11-01", to: "2026-11-15", people: 120 }],
])("days and numbers in haste: “%s”", (line, values) => {
  expect(readEntry(line, "peak-drive", "2026-11-24")).toEqual(values);
});

test("a stretch that may be over or to come is asked for", () => {
  expect(readEntry("cao điểm dọn kênh từ t4 đến t6", "peak-drive", "2026-11-26")).not.toHaveProperty("from");
});

test.each([
  ["đợt cao điểm làm sạch kênh từ 1/11 đến 15/11", true],
  ["cong trinh thanh nien duong hoa hom qua", true],
  ["dot cao diem tu 1/12 den 15/12 anh em lo chuan bi", false],
  ["dot cao diem thang 12 chac met", false],
  ["dot cao diem pccc nay cong an lam cang", false],
])("“%s” tells a record: %s", (line, isTold) => {
  expect(recordTold(line, "2026-11-26") !== undefined).toBe(isTold);
});
