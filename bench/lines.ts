let said = 0;

/**
 * A minute of hours, so that no day fills up, and each with another note: the same line again within minutes is asked
 * about.
 */
export function minuteOfHours(): string {
  said += 1;
  return `/giotinhnguyen 1p việc ${said}`;
}
