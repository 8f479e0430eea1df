import { expect, test } from "vitest";
import { readDuty } from "../../src/rules/duties/duty-names.ts";

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
