import { expect, test } from "vitest";
import { momentAt } from "../../../src/rules/calendar/time.ts";
import { calledIn, committeeIn, isIn } from "../../../src/rules/events/called-groups.ts";
import { sameTimeNextMonth } from "../../../src/rules/events/next-month.ts";

test.each([
  ["BCH Đoàn phường, Bí thư các chi đoàn", ["committee", "secretaries-below"], []],
  ["bi thu cac phuong, Bích", ["secretaries-below"], ["Bích"]],
  ["Bí thư, Phó Bí thư các đơn vị", ["secretaries-below", "heads-below"], []],
  ["các chi đoàn", ["secretaries-below"], []],
  ["BTV và đ/c Nguyễn Văn An", ["standing-committee"], ["Nguyễn Văn An"]],
  ["bí thư Lan", [], ["bí thư Lan"]],
  ["toàn thể cán bộ", ["unit"], []],
  ["Ban Tổ chức - Kiểm tra, Ban Tuyên giáo", ["organisation-board", "propaganda-board"], []],
  ["1. Nguyễn Văn An\n2. chị Trần Thị Hoa", [], ["Nguyễn Văn An", "Trần Thị Hoa"]],
  ["Mai; Lan, Mai", [], ["Mai", "Lan"]],
])("who is called: “%s”", (text, groups, names) => {
  expect(calledIn(text)).toEqual({ groups, names });
});

test.each([
  ["Họp BCH tháng 12", "committee"],
  ["Hop ban thuong vu", "standing-committee"],
  ["Ra quân dọn kênh", undefined],
])("a title names its committee: “%s”", (title, committee) => {
  expect(committeeIn(title)).toBe(committee);
});

test("members of the standing committee and heads are of the committee, too", () => {
  const isOf = (positions: string[], head = false) => [
    isIn("committee", { positions, head }),
    isIn("standing-committee", { positions, head }),
  ];
  expect(isOf(["Ủy viên Ban Chấp hành"])).toEqual([true, false]);
  expect(isOf(["UV BTV"])).toEqual([true, true]);
  expect(isOf(["Bí thư"], true)).toEqual([true, true]);
  expect(isOf(["Chuyên viên"])).toEqual([false, false]);
});

test.each([
  ["2026-11-07", "2026-11-24", "2026-12-05"],
  ["2026-11-30", "2026-12-01", "2026-12-28"],
  ["2026-01-31", "2026-02-01", "2026-02-28"],
  ["2026-11-07", "2026-12-31", "2027-01-02"],
])("held on %s, on %s again on the same weekday of the month: %s", (before, today, next) => {
  expect(sameTimeNextMonth(momentAt(before, "08:00"), momentAt(today, "09:00"))).toBe(
    momentAt(next, "08:00"),
  );
});
