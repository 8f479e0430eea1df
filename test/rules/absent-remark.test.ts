import { expect, it } from "vitest";
import { saysAbsent } from "../../src/rules/reading/absent-remark.ts";

it.each<[string, boolean]>([
  ["(vắng)", true],
  [" - vang co ly do", true],
  ["– Không mặc", true],
  ["| xin phép về sớm", true],
  ["(ốm)", true],
  ["❌", true],
  ["(đến trễ, nghỉ sau giờ giải lao)", true],
  ["(kv3)", false],
  ["Nghi", false],
  ["vang", false],
  ["- Phó Bí thư, không chuyên trách", false],
  ["(không chuyên trách)", false],
  ["- Đoàn xã Hòa Vang", false],
  ["(Bệnh viện Đa khoa)", false],
  ["- hội nghị sáng", false],
  ["✓", false],
])("%s", (remark, expected) => {
  expect(saysAbsent(remark)).toBe(expected);
});
