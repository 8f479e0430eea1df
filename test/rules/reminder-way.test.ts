import { expect, it } from "vitest";
import { reminderAddress } from "../../src/rules/reminders/reminder-address.ts";

const way = (channel: string, day: string, reachable = true) => ({
  channel,
  chosenAt: new Date(`2026-11-${day}T09:00:00Z`),
  reachable,
});
const ZALO = ["zalo-bot", "zalo"];

it.each([
  ["nobody", [], ZALO, undefined],
  ["the one chosen last", [way("telegram", "01"), way("zalo", "02")], [], "zalo"],
  ["policy's first of the two into the app", [way("zalo-bot", "01"), way("zalo", "02")], ZALO, "zalo-bot"],
  ["the other way round", [way("zalo-bot", "02"), way("zalo", "01")], ["zalo", "zalo-bot"], "zalo"],
  ["another app was chosen", [way("zalo-bot", "01"), way("telegram", "02")], ZALO, "telegram"],
  ["the first does not reach", [way("zalo-bot", "01", false), way("zalo", "02")], ZALO, "zalo"],
  ["only one of them", [way("zalo", "02")], ZALO, "zalo"],
  ["neither reaches", [way("zalo-bot", "01", false), way("zalo", "02", false)], ZALO, "zalo"],
])("%s", (_, ways, order, channel) => {
  expect(reminderAddress(ways, order)?.channel).toBe(channel);
});
