/** The median, so that a round disturbed by something else on the machine does not count. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The one that this part of all (0 to 1) is not above. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
