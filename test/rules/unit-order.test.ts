import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrderOf, orderWith } from "../../src/rules/organisation/unit-order.ts";

test.each([
  ["the first roster", "", "TD Q1 Q2 Q10", "TD Q1 Q2 Q10"],
  ["a whole one in another order", "TD Q1 Q2 Q10", "TD Q10 Q1 Q2", "TD Q10 Q1 Q2"],
  ["a new one behind the one before it", "TD Q1 Q2", "TD Q1 Q3 Q2", "TD Q1 Q3 Q2"],
  ["new ones in front", "Q1 Q2", "TD Q0 Q1 Q2", "TD Q0 Q1 Q2"],
  ["one that is not told of any more keeps its place", "TD Q1 Q2 Q3", "TD Q3 Q1", "TD Q3 Q2 Q1"],
  ["a part leaves the others where they are", "TD Q1 Q2 Q3 Q4", "Q4 Q2", "TD Q1 Q4 Q3 Q2"],
  ["a part with new ones", "TD Q1 Q2 Q3", "Q2 P1 P2", "TD Q1 Q2 P1 P2 Q3"],
  ["a part of new ones alone", "TD Q1", "Q2 Q3", "TD Q1 Q2 Q3"],
])("%s", (_, order, told, expected) => {
  const listed = (text: string) => text.split(" ").filter(Boolean);
  expect(orderWith(listed(order), listed(told)).join(" ")).toBe(expected);
});

const codes = fc.uniqueArray(fc.constantFrom(..."ABCDEFGHIJ"));

test("whatever is told: nobody is lost or named twice, and those told of stand as they were told of", () => {
  fc.assert(
    fc.property(codes, codes, (order, told) => {
      const made = orderWith(order, told);
      expect(made.toSorted()).toEqual([...new Set([...order, ...told])].toSorted());
      expect(made.filter((code) => told.includes(code))).toEqual(told);
      expect(orderWith(made, told)).toEqual(made);
    }),
  );
});

test("what the order does not know comes last, as it was given", () => {
  expect(inOrderOf(["Q2", "Q1"], ["Z", "Q1", "A", "Q2"], (code) => code)).toEqual(["Q2", "Q1", "Z", "A"]);
});
