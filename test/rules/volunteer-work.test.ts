import { expect, test } from "vitest";
import { readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";
import { beginsWithOwnWork, namesWork } from "../../src/rules/reading/hours/volunteer-work.ts";

const TODAY = "2026-11-24";

test.each([
  "ăn lẩu",
  "an lau",
  "đạp xe",
  "ở trong nhà",
  "đi bộ trong công viên",
  "dậy sớm",
  "tăng ca",
  "đi đám tang",
  "gọi điện",
  "học trực tuyến",
  "phát sốt",
  "uống sữa",
  "chờ lâu",
])("“%s” is no volunteer work", (said) => {
  expect(namesWork(said)).toBe(false);
  expect(namesWork(said.normalize("NFD"))).toBe(false);
  expect(readStatementOfHours(`hôm qua ${said} 2 tiếng`, { today: TODAY })).toBeUndefined();
});

test.each([
  "dọn rác",
  "điều tiết giao thông",
  "don rac",
  "trồng cây",
  "trong cay",
  "lau nhà văn hóa",
  "đắp đường",
  "đón tân sinh viên",
  "trực chốt",
  "phát cơm",
  "tặng quà",
  "tang qua",
  "dạy học",
  "gói bánh",
  "thăm gia đình chính sách",
  "vệ sinh đường phố",
])("“%s” is", (said) => {
  for (const spelt of [said, said.normalize("NFD"), said.toUpperCase()]) expect(namesWork(spelt)).toBe(true);
  expect(beginsWithOwnWork(said)).toBe(true);
  expect(readStatementOfHours(`hôm qua ${said} 2 tiếng`, { today: TODAY })).toMatchObject({ minutes: 120 });
});

test("own work is the speaker's, at the beginning", () => {
  expect(beginsWithOwnWork("em đi dọn rác")).toBe(true);
  expect(beginsWithOwnWork("lớp em dọn rác")).toBe(false);
});
