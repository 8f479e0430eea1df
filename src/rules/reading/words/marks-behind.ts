/**
 * A text without such marks and blanks at its end. Counted from the end: a pattern like `[,;]+$` begins anew at each mark of a
 * long row, and takes time with the square of its length.
 */
export function withoutMarksBehind(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
