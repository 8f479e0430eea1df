import { expect, test } from "vitest";
import { shortUnitNames } from "../../src/rules/organisation/short-unit-names.ts";

test.each([
  [
    ["Quận Đoàn Ninh Kiều", "Huyện Đoàn Cờ Đỏ", "Thị đoàn Ngã Bảy"],
    ["Ninh Kiều", "Cờ Đỏ", "Ngã Bảy"],
  ],
  [
    ["Đoàn phường An Khánh", "Đoàn xã Trường Long", "Đoàn Các cơ quan và Doanh nghiệp"],
    ["An Khánh", "Trường Long", "Các cơ quan và Doanh nghiệp"],
  ],
  [
    ["Chi đoàn 3", "Chi đoàn khu vực 4"],
    ["Chi đoàn 3", "khu vực 4"],
  ],
  [
    ["Quận Đoàn Ninh Kiều", "Đoàn phường Ninh Kiều", "Đoàn trường Lê Bình"],
    ["Quận Đoàn Ninh Kiều", "Đoàn phường Ninh Kiều", "Lê Bình"],
  ],
])("%j are %j where there is little room", (names, short) => {
  expect(shortUnitNames(names)).toEqual(short);
  expect(shortUnitNames(names.map((name) => name.normalize("NFD")))).toEqual(short);
});
