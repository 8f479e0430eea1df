import { describe, expect, test } from "vitest";
import {
  decisionOf,
  HANDED_IN_DEEDS,
  type HandedInAct,
  type HandedInDeed,
  mayFollow,
  stateAfter,
} from "../../src/rules/handed-in/handed-in.ts";
import { yearOf } from "../../src/rules/works/work.ts";

const AT = new Date("2026-12-30T08:00:00+07:00");
const decision = { number: "12/QĐ", day: "2027-01-05" };
const act = (does: HandedInDeed, of = 1): HandedInAct => ({
  key: `${does}${of}`,
  does,
  of,
  by: "AK02",
  at: AT,
  ...(does === "recognise" && { decision }),
});
const after = (...does: HandedInDeed[]) => does.map((one) => act(one));
const yearIn = (acts: readonly HandedInAct[]) => yearOf(acts, (at) => at.toISOString().slice(0, 10));

describe("a work (IV.2.2)", () => {
  test.each<[HandedInDeed[], string, HandedInDeed[]]>([
    [[], "draft", ["hand-in"]],
    [["hand-in"], "waits", ["hand-in", "withdraw", "return", "recognise"]],
    [["hand-in", "withdraw"], "withdrawn", ["hand-in"]],
    [["hand-in", "return"], "returned", ["hand-in"]],
    [["hand-in", "recognise"], "recognised", ["take-back"]],
    [["hand-in", "recognise", "take-back"], "waits", ["hand-in", "withdraw", "return", "recognise"]],
  ])("after %s it is %s", (did, state, possible) => {
    const acts = after(...did);
    expect(stateAfter(acts)).toBe(state);
    const next = (does: HandedInDeed) => act(does, does === "hand-in" && did.length > 0 ? 2 : 1);
    expect(HANDED_IN_DEEDS.filter((does) => mayFollow(acts, next(does)))).toEqual(possible);
  });

  test("what is decided about is the version that was seen", () => {
    const acts = [act("hand-in"), act("hand-in", 2)];
    expect(mayFollow(acts, act("recognise", 1))).toBe(false);
    expect(mayFollow(acts, act("recognise", 2))).toBe(true);
  });

  test("counts in the year of the decision, and waits in that of its being handed in; taken back it counts no more", () => {
    expect(yearIn(after("hand-in"))).toBe("2026");
    expect(yearIn(after("hand-in", "recognise"))).toBe("2027");
    expect(decisionOf(after("hand-in", "recognise"))).toEqual(decision);
    expect(yearIn(after("hand-in", "return"))).toBeUndefined();
    expect(decisionOf(after("hand-in", "recognise", "take-back"))).toBeUndefined();
  });
});
