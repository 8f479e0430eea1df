import { expect, test } from "vitest";
import { Explainer } from "../../src/cli/explain/explainer.ts";
import { lineSchema } from "../../src/cli/explain/line.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";
import { loadWords } from "../../src/words/words.ts";
import { drawnRows } from "./line-sets.ts";
import {
  FIFTH_ORDINARY,
  FIFTH_QUESTIONS,
  FOURTH_ORDINARY,
  FOURTH_QUESTIONS,
  SECOND_ORDINARY,
  SECOND_QUESTIONS,
  THIRD_ORDINARY,
  THIRD_QUESTIONS,
} from "./more-questions.ts";
import { type Lines, ORDINARY, QUESTIONS } from "./questions.ts";

const AT = "2026-11-24T09:00:00+07:00";
const explainer = new Explainer(loadWords("vi"));

/** Every other line comes decomposed, as some phones send it. */
const spelled = (line: string, place: number) => line.normalize(place % 2 === 0 ? "NFC" : "NFD");

const allRows = (lines: readonly string[]) => [...lines.entries()];

async function wrongOf(
  rows: readonly Lines[],
  spell = spelled,
  among: (lines: readonly string[]) => Iterable<readonly [number, string]> = drawnRows,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { right, lines, who, place } of rows)
    for (const [n, line] of among(lines)) {
      const text = spell(line, n);
      const does = await explainer.explain(lineSchema.parse({ text, at: AT, who, place }), 0);
      const got = does.does === "command" ? `${does.command} ${does.rest}`.trim() : does.does;
      const isRight = (each: string) => got === spell(each, 0) || got.startsWith(`${spell(each, 0)} `);
      if (!right.some((each) => got === each || got.startsWith(`${each} `) || isRight(each)))
        wrong.push(`${line} → ${got} (${right.join(", ")})`);
    }
  return wrong;
}

const count = (rows: readonly Lines[]) => rows.reduce((sum, { lines }) => sum + lines.length, 0);

test("the collection holds 300 lines and more, a third of them ordinary talk", () => {
  const [asked, ordinary] = [count(QUESTIONS), count(ORDINARY)];
  expect(asked + ordinary).toBeGreaterThanOrEqual(300);
  expect(ordinary / (asked + ordinary)).toBeGreaterThan(0.3);
});

test("plain questions come to the command that answers them", async () => {
  expect(
    await wrongOf([
      ...QUESTIONS,
      ...SECOND_QUESTIONS,
      ...THIRD_QUESTIONS,
      ...FOURTH_QUESTIONS,
      ...FIFTH_QUESTIONS,
    ]),
  ).toEqual([]);
});

test("ordinary talk is left alone", async () => {
  expect(
    await wrongOf([
      ...ORDINARY,
      ...SECOND_ORDINARY,
      ...THIRD_ORDINARY,
      ...FOURTH_ORDINARY,
      ...FIFTH_ORDINARY,
    ]),
  ).toEqual([]);
});

test("typed without any marks, 95 of a hundred questions mean the same", async () => {
  const wrong = await wrongOf(QUESTIONS, withoutMarks, allRows);
  expect(wrong.length / count(QUESTIONS), wrong.join("\n")).toBeLessThan(0.05);
});
