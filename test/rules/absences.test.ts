import { describe, expect, it, test } from "vitest";
import { type AbsenceAct, absencesOf, confirmedSpans } from "../../src/rules/absences/absence.ts";
import { firstOpenDay } from "../../src/rules/absences/reach-back.ts";
import { unitDays, unitsAround } from "../../src/rules/absences/unit-days.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import type { CadreFact, UnitFact } from "../../src/rules/organisation/dated.ts";

const at = new Date(0);
let count = 0;
const done = { by: "AK01", at };
const ask = (of: string, from: string, to: string, replaces?: string): AbsenceAct => ({
  ...done,
  key: `k${++count}`,
  does: "ask",
  of,
  from,
  to,
  ...(replaces && { replaces }),
});
const act = (does: "confirm" | "withdraw", of: string): AbsenceAct => ({
  ...done,
  key: `k${++count}`,
  does,
  of,
});
const refusal = (of: string): AbsenceAct => ({
  ...done,
  key: `k${++count}`,
  does: "refuse",
  of,
  reason: "bận",
});
const end = (of: string, to: string): AbsenceAct => ({ ...done, key: `k${++count}`, does: "end", of, to });

describe("what acts about an absence come to (Away)", () => {
  const asked = () => ask("a", "2026-12-01", "2026-12-05");
  it.each<[string, () => AbsenceAct[], string[]]>([
    ["asked for, it counts for nothing", () => [asked()], []],
    ["confirmed", () => [asked(), act("confirm", "a")], ["2026-12-01–2026-12-05"]],
    ["of two heads the first decides", () => [asked(), refusal("a"), act("confirm", "a")], []],
    ["taken back by oneself before", () => [asked(), act("withdraw", "a"), act("confirm", "a")], []],
    ["taken back afterwards", () => [asked(), act("confirm", "a"), act("withdraw", "a")], []],
    ["back earlier", () => [asked(), act("confirm", "a"), end("a", "2026-12-02")], ["2026-12-01–2026-12-02"]],
    ["back before it began", () => [asked(), act("confirm", "a"), end("a", "2026-11-30")], []],
    [
      "never longer by ending",
      () => [asked(), act("confirm", "a"), end("a", "2026-12-09")],
      ["2026-12-01–2026-12-05"],
    ],
    [
      "other days, not confirmed yet: the former hold",
      () => [asked(), act("confirm", "a"), ask("b", "2026-12-08", "2026-12-09", "a")],
      ["2026-12-01–2026-12-05"],
    ],
    [
      "other days, confirmed: in place of the former",
      () => [asked(), act("confirm", "a"), ask("b", "2026-12-08", "2026-12-09", "a"), act("confirm", "b")],
      ["2026-12-08–2026-12-09"],
    ],
  ])("%s", (_, acts, spans) => {
    expect(confirmedSpans(absencesOf(acts())).map(({ from, to }) => `${from}–${to}`)).toEqual(spans);
  });
});

test.each([
  ["2026-11-24", "2026-11-16", "on Tuesday last week is open for seven days after its Sunday"],
  ["2026-11-29", "2026-11-16", "on its last Sunday"],
  ["2026-11-30", "2026-11-23", "on Monday it is closed"],
  ["2027-01-04", "2026-12-28", "over the year's end, week 53"],
])("on %s one's own absence may begin on %s: %s", (today, first) => {
  expect(firstOpenDay(DEFAULT_POLICY, today)).toBe(first);
});

describe("a unit that was away as a whole", () => {
  const unit = (from: string, parent: string | null): UnitFact => ({
    from,
    name: "",
    level: "",
    parent,
    active: true,
  });
  /** From September on the branch stands below another school. */
  const units = new Map([
    ["TD", [unit("2020-01-01", null)]],
    ["TRUONG", [unit("2020-01-01", "TD")]],
    ["KHAC", [unit("2020-01-01", "TD")]],
    ["LOP", [unit("2020-01-01", "TRUONG"), unit("2026-09-01", "KHAC")]],
  ]);
  const fact = (from: string, code: string, active = true): CadreFact => ({
    from,
    name: "",
    unit: code,
    positions: [],
    offices: [],
    fullTime: false,
    civilServant: false,
    active,
  });
  const absent = new Map([["TRUONG", [{ from: "2026-06-01", to: "2026-09-30" }]]]);

  it.each<[string, CadreFact[], string[]]>([
    ["in it", [fact("2020-01-01", "TRUONG")], ["2026-06-01–2026-09-30"]],
    ["below it, until the branch moved", [fact("2020-01-01", "LOP")], ["2026-06-01–2026-08-31"]],
    ["above it", [fact("2020-01-01", "TD")], []],
    [
      "who came in July and went in August",
      [fact("2020-01-01", "KHAC"), fact("2026-07-10", "TRUONG"), fact("2026-08-20", "KHAC")],
      ["2026-07-10–2026-08-19"],
    ],
    [
      "who left",
      [fact("2020-01-01", "TRUONG"), fact("2026-07-01", "TRUONG", false)],
      ["2026-06-01–2026-06-30"],
    ],
  ])("%s", (_, facts, spans) => {
    expect(unitDays(units, absent)(facts).map(({ from, to }) => `${from}–${to}`)).toEqual(spans);
  });

  it("looks at all units that were ever above somebody", () => {
    expect([...unitsAround([{ unit: "LOP" }], units)].sort()).toEqual(["KHAC", "LOP", "TD", "TRUONG"]);
  });
});
