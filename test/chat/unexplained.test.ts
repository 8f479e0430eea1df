import { expect, test } from "vitest";
import { Unexplained } from "../../src/chat/mailbox/unexplained.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TO = "zalo:p:1";
const SINCE = 1_000_000_000_000;

test.each([
  ["the first time", 0, 2 * SECOND],
  ["soon after", SECOND, 2 * SECOND],
  ["after a while", MINUTE, MINUTE],
  ["after long", 2 * HOUR, 5 * MINUTE],
  ["after a day and more", 3 * DAY, 5 * MINUTE],
])("%s (%i ms) the next try is %i ms away", (_, lasted, expected) => {
  expect(new Unexplained().pause(TO, SINCE, SINCE + lasted)).toBe(expected);
});

test.each([
  ["a day, and others are taken", DAY, "zalo:p:2", MINUTE, undefined],
  ["not yet a day", DAY - 1, "zalo:p:2", MINUTE, 5 * MINUTE],
  ["a day, and nothing was taken for hours", DAY, "zalo:p:2", 2 * HOUR, 5 * MINUTE],
  ["a day, and only another platform takes", DAY, "telegram:p:2", MINUTE, 5 * MINUTE],
] as const)("%s", (_, lasted, other, ago, expected) => {
  const unexplained = new Unexplained();
  unexplained.taken(other, SINCE + lasted - ago);
  expect(unexplained.pause(TO, SINCE, SINCE + lasted)).toBe(expected);
});
