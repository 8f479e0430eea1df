import { expect, test } from "vitest";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { readDuty } from "../../src/rules/duties/duty-names.ts";
import { MATTER_IDS, readMatter, wordOf } from "../../src/rules/targets/matters.ts";
import { TARGETS } from "../../src/rules/targets/targets.ts";
import { UNIT_DUTIES } from "../../src/rules/unit-duties/unit-duties.ts";

test.each([
  ["giờ", "D1", ""],
  ["Giờ tình nguyện tuần trước", "D1", "tuần trước"],
  ["bản tự kiểm điểm quý 4 An Khánh", "D9", "quý 4 An Khánh"],
  ["kiểm điểm".normalize("NFD"), "D9", ""],
  ["đăng ký", "D8", ""],
  ["An Khánh", undefined, "An Khánh"],
  ["constructor", undefined, "constructor"],
  ["__proto__ toString", undefined, "__proto__ toString"],
])("“%s” begins with the duty %s, and “%s” follows", (line, duty, rest) => {
  expect(readDuty(line)).toEqual({ duty, rest });
});

test.each([
  ["nên làm tháng 10", "U2", "tháng 10"],
  ["sinh hoạt nên làm", "U2", ""],
  ["sinh hoạt", "D2", ""],
  ["T2", "T2", ""],
  ["sáng kiến Bí thư 2026", "T3", "2026"],
  ["sáng kiến", "D3", ""],
])(
  "“%s” begins with what is asked of cadres, of units, or of all together: %s, and “%s” follows",
  (line, matter, rest) => {
    expect(readMatter(line)).toEqual({ matter, rest });
  },
);

test("no two duties or targets are called alike, and each answers to the word of its buttons", () => {
  const rows = [...Object.values(DUTIES), ...Object.values(UNIT_DUTIES), ...Object.values(TARGETS)];
  const names = rows.flatMap((row) => row.names);
  expect(names).toEqual([...new Set(names)]);
  for (const id of MATTER_IDS) expect(readMatter(wordOf(id))).toEqual({ matter: id, rest: "" });
});
