import { expect, test } from "vitest";
import { absentBy, columnsOf } from "../../src/papers/names-list-columns.ts";
import type { Cell, SheetRow } from "../../src/papers/workbook/cell.ts";

const text = (value: string): Cell => ({ kind: "text", text: value });

function rowOf(...values: readonly (string | Cell)[]): SheetRow {
  const cells = values.map((value) => (typeof value === "string" ? text(value) : value));
  return {
    row: 1,
    hidden: false,
    cells: new Map(
      cells.flatMap((cell, n) => ("text" in cell && cell.text === "" ? [] : [[n + 1, cell] as const])),
    ),
  };
}

/** Which of the rows, each the marks of one person, are absent. */
function absentOf(heads: readonly string[], people: readonly (readonly (string | Cell)[])[]): boolean[] {
  const columns = columnsOf(rowOf("Họ và tên", ...heads));
  const rows = people.map((marks) => rowOf("Phạm Ngọc Bích", ...marks));
  return columns ? rows.map(absentBy(columns, rows)) : [];
}

test.each<[head: string, there: readonly string[], absent: readonly string[]]>([
  ["Vắng", [""], ["x"]],
  ["Vắng", ["0"], ["1"]],
  ["Vắng", ["không", "ko", "-", "FALSE", "không vắng", "có mặt", ""], ["có", "TRUE", "K", "❌", "có phép"]],
  ["Vắng mặt", ["–"], ["v"]],
  ["Có mặt", ["TRUE"], ["FALSE"]],
  ["Có mặt", ["1"], ["0", ""]],
  ["Có mặt", ["x", "v", "✓", "Có", "x (trễ)", "không trễ"], ["", "-", "không", "ko", "không có mặt", "vắng"]],
  ["Có mặt", [""], ["không"]],
  ["Tham gia", ["có"], ["Không tham gia", "chưa"]],
  [
    "Điểm danh",
    ["x", "1", "có mặt"],
    ["v", "V", "p", "K", "cp", "KP", "vắng", "vắng có phép", "không phép", ""],
  ],
  ["Điểm danh", [""], ["P", "v"]],
  ["Ghi chú", ["", "không", "-", "không trễ", "đi trễ vì bận họp"], ["vắng", "không dự", "ốm"]],
])("%s: %j there, %j not", (head, there, absent) => {
  const marks = [...there, ...absent].map((mark) => [mark]);
  expect(absentOf([head], marks)).toEqual(marks.map((_, n) => n >= there.length));
});

test("one of two presence columns that is empty makes nobody absent", () => {
  const marks = [
    ["x", "x"],
    ["x", ""],
    ["0", "1"],
    ["", ""],
    ["0", ""],
    ["x", "vắng"],
  ];
  expect(absentOf(["Tham gia", "Có mặt"], marks)).toEqual([false, false, false, true, true, true]);
  expect(
    absentOf(
      ["Có mặt", "Điểm danh"],
      [
        ["FALSE", "x"],
        ["FALSE", "v"],
      ],
    ),
  ).toEqual([false, true]);
});

test("a day in a presence column is when somebody came", () => {
  expect(absentOf(["Điểm danh"], [[{ kind: "date", day: "2026-11-24" }], [""]])).toEqual([false, true]);
});
