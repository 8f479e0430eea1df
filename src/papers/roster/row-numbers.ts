/** Row numbers as people write them: `3, 5–9, 12`. */
export function rowNumbers(rows: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span && row <= span.last + 1) span.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
