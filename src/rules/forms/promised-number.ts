import { durationAt } from "../reading/hours/durations.ts";
import { COUNT, countOf } from "../reading/words/number-words.ts";
import { matchAt, pattern, typedLine } from "../reading/words/typed-line.ts";
import type { AskedQuestion } from "./form-for.ts";

export type NumberQuestion = Extract<AskedQuestion, { kind: "number" }>;

/** The kind of a number that leaves open which of the others is meant, as the plan does: four activities or four meetings. */
export const EITHER = "either";

/** A pledged number, minutes or times, or why it is refused. */
export type PromisedNumber = { value: number } | { problem: "unclear" | "too-little" | "too-much" };

const LEAD = pattern("(?:(?:dạ|em|mình|tôi|xin|đăng ký|hứa|ít nhất|tối thiểu|mỗi tuần|mỗi tháng|mỗi năm) )*");
const PER_WEEK = pattern("_(?:/|mỗi|một|1|hàng|hằng|trên|trong)?_(?:tuần$)?[ .!ạ]*(?![^])");
const TIMES = pattern(`${COUNT}$(?: [^0-9]*)?[.!]*(?![^])`);

/** Reads a pledged number: `2`, `1,5`, `2 tiếng rưỡi mỗi tuần`; `4`, `bốn buổi`. Never less than the plan asks. */
export function readPromisedNumber(question: NumberQuestion, text: string): PromisedNumber {
  const value = question.measure === "minutes" ? minutesIn(text) : timesIn(text);
  if (value === undefined) return { problem: "unclear" };
  if (value < question.least) return { problem: "too-little" };
  return value > question.most ? { problem: "too-much" } : { value };
}

function minutesIn(text: string): number | undefined {
  const line = typedLine(text.trim());
  const start = matchAt(line, 0, LEAD)?.[0].length ?? 0;
  const duration = durationAt(line, start, "bare numbers");
  if (!duration || "flaw" in duration || !matchAt(line, duration.end, PER_WEEK)) return undefined;
  return duration.minutes;
}

function timesIn(text: string): number | undefined {
  const line = typedLine(text.trim());
  const start = matchAt(line, 0, LEAD)?.[0].length ?? 0;
  const count = matchAt(line, start, TIMES)?.[1];
  const value = count === undefined ? Number.NaN : countOf(count);
  return Number.isSafeInteger(value) ? value : undefined;
}
