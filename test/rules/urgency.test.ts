import { expect, test } from "vitest";
import { byUrgency, type Claim, isDone } from "../../src/rules/reminders/urgency.ts";

const SUNDAY = "2026-11-29";
const NEXT_SUNDAY = "2026-12-06";
const owes = (done: number, until = SUNDAY, required = 120) => ({ until, done, required });

test.each<[string, Claim, Claim]>([
  [
    "a head who owes little before a cadre who owes all",
    { head: true, owed: owes(90) },
    { head: false, owed: owes(0) },
  ],
  [
    "a head who has done it before any cadre",
    { head: true, owed: owes(120) },
    { head: false, owed: owes(0) },
  ],
  [
    "who owes before who has done it",
    { head: false, owed: owes(119, NEXT_SUNDAY) },
    { head: false, owed: owes(120) },
  ],
  ["who owes before one of whom nothing is counted", { head: false, owed: owes(0) }, { head: false }],
  [
    "whose time ends sooner, though more is done",
    { head: false, owed: owes(90) },
    { head: false, owed: owes(0, NEXT_SUNDAY) },
  ],
  ["of the same time, who has done less", { head: false, owed: owes(30) }, { head: false, owed: owes(60) }],
  [
    "the share counts: 60 of 240 before 40 of 120",
    { head: false, owed: owes(60, SUNDAY, 240) },
    { head: false, owed: owes(40) },
  ],
])("%s", (_, first, second) => {
  expect(byUrgency(first, second)).toBe(-1);
  expect(byUrgency(second, first)).toBe(1);
});

test.each<[string, Claim, Claim]>([
  ["the same", { head: false, owed: owes(30) }, { head: false, owed: owes(30) }],
  ["the same share", { head: false, owed: owes(30) }, { head: false, owed: owes(60, SUNDAY, 240) }],
  ["nothing owed, whyever", { head: false, owed: owes(120) }, { head: false }],
])("%s: the order stays", (_, first, second) => {
  expect(byUrgency(first, second)).toBe(0);
});

test.each([
  [undefined, false],
  [owes(119), false],
  [owes(120), true],
  [owes(0, SUNDAY, 0), true],
])("done: %j is %s", (owed, done) => {
  expect(isDone(owed)).toBe(done);
});
