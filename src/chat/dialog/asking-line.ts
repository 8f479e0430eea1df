import { clipped } from "../../words/spoken.ts";

/** Characters of what is asked below a heading. */
const LONGEST_BELOW = 60;

/**
 * The line by which a question is known again: its first, or, where that only begins a list (“Xem trước, chưa đổi gì:”), the
 * last one that asks. A heading (“Phần 3/6 · Trung thực”) tells nobody what is asked, so that comes along.
 * @param most characters, without what is asked below a heading
 */
export function askingLine(question: string, most: number): string {
  const lines = question.split("\n").map((line) => line.trim());
  const [first = "", second = ""] = lines;
  const asks = first.endsWith(":") ? lines.findLast((line) => line.endsWith("?")) : undefined;
  const below = first.includes("?") || first.endsWith(":") ? undefined : FIRST_ASKED.exec(second)?.[1];
  return below ? `${clipped(first, most)}: ${clipped(below, LONGEST_BELOW)}` : clipped(asks ?? first, most);
}

/** The first sentence that asks, without those before it. */
const FIRST_ASKED = /^(?:[^?]*[.!] )?([^?]+\?)/u;
