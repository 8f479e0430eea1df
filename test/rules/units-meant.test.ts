import { expect, test } from "vitest";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";

const UNITS = [
  { code: "AK", name: "Đoàn phường An Khánh" },
  { code: "K1", name: "Chi đoàn khu vực 1" },
  { code: "K10", name: "Chi đoàn khu vực 10" },
];

test.each([
  ["AK", ["AK"]],
  ["an khanh", ["AK"]],
  ["kv1", ["K1"]],
  ["khu vực 1", ["K1"]],
  ["kv 10", ["K10"]],
  ["cđ khu vực 10", ["K10"]],
  ["kv7", []],
])("“%s” means %j", (words, codes) => {
  expect(unitsMeant(UNITS, words).map(({ code }) => code)).toEqual(codes);
});
