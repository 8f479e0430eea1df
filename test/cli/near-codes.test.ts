import { expect, test } from "vitest";
import { nearest } from "../../src/cli/near-codes.ts";

const UNITS = [
  { code: "TD", name: "Thành đoàn Cần Thơ" },
  { code: "NK", name: "Quận Đoàn Ninh Kiều" },
  { code: "NK-AK", name: "Đoàn phường An Khánh" },
  { code: "ĐT-01", name: "Đoàn trường Một" },
];

test.each([
  ["one letter too many", "TDD", ["TD"]],
  ["a letter changed", "NK-AB", ["NK-AK"]],
  ["without the mark", "dt-01", ["ĐT-01"]],
  ["a part of the name, without diacritics", "an khanh", ["NK-AK"]],
  ["nearest first", "N", ["NK", "TD", "NK-AK", "ĐT-01"]],
  ["nothing near", "QUANG-NINH", []],
])("%s: %s", (_, typed, codes) => {
  expect(nearest(typed, UNITS).map(({ code }) => code)).toEqual(codes);
});
