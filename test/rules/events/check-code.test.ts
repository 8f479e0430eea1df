import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInLine } from "../../../src/command-lines/check-in-line.ts";
import { codeAt, codeEndsAt, isGoodAt, shownLast } from "../../../src/rules/events/check-code.ts";

const MINUTE_MS = 60_000;
const AT = Date.parse("2026-12-03T14:00:00+07:00");
const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2040, 0, 1) });

test("six figures, new every five minutes, good until two minutes after the next one is shown", () => {
  const code = codeAt("s", AT);
  expect(code).toMatch(/^\d{6}$/u);
  expect(codeEndsAt(AT)).toBe(AT + 5 * MINUTE_MS);
  expect(codeAt("s", AT + 5 * MINUTE_MS - 1)).toBe(code);
  expect(codeAt("s", AT + 5 * MINUTE_MS)).not.toBe(code);
  expect(isGoodAt("s", code, AT + 7 * MINUTE_MS - 1)).toBe(true);
  expect(isGoodAt("s", code, AT + 7 * MINUTE_MS)).toBe(false);
  expect(isGoodAt("s", code, AT - 1)).toBe(false);
  expect(isGoodAt("another event's", code, AT)).toBe(false);
});

test("whatever is shown is good for at least two minutes, and known as shown ever after", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 2 * MINUTE_MS - 1 }), (at, laterMs) => {
      const code = codeAt("s", at);
      expect(isGoodAt("s", code, at + laterMs)).toBe(true);
      expect(shownLast("s", code, { from: at - 60 * MINUTE_MS, to: at + 60 * MINUTE_MS })).toBeDefined();
    }),
  );
});

test("every code is read also beside a name: none is a day or a round amount", () => {
  const codes = Array.from({ length: 5_000 }, (_, n) => codeAt("s", AT + n * 5 * MINUTE_MS));
  expect(new Set(codes).size).toBeGreaterThan(4_900);
  const signed = (code: string) => checkInLine.signed(`Dung Xuân Khánh ${code.slice(0, 3)} ${code.slice(3)}`);
  expect(codes.filter((code) => signed(code) !== code)).toEqual([]);
});

test("a code that was never shown in the hours is not known", () => {
  const later = codeAt("s", AT + 13 * 60 * MINUTE_MS);
  expect(shownLast("s", later, { from: AT, to: AT + 12 * 60 * MINUTE_MS })).toBeUndefined();
  expect(
    shownLast("s", codeAt("s", AT + 61_000), { from: AT - 60 * MINUTE_MS, to: AT + 60 * MINUTE_MS }),
  ).toBe(AT);
});
