import { clipped } from "../../words/spoken.ts";

/**
 * The line by which a question is known again: its first, or, where that only begins a list (“Xem trước, chưa đổi gì:”), the
 * last one that asks.
 * @param most characters
 */
export function askingLine(question: string, most: number): string {
  const lines = question.split("\n").map((line) => line.trim());
  const [first = ""] = lines;
  const asks = first.endsWith(":") ? lines.findLast((line) => line.endsWith("?")) : undefined;
  return clipped(asks ?? first, most);
}
