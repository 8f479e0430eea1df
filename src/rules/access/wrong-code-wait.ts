const MINUTE_MS = 60_000;
const FREE_TRIES = 9;
const LONGEST_MINUTES = 24 * 60;

/** After this long without a wrong code the count starts again, milliseconds. */
export const FORGIVEN_AFTER_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * How long an address waits after its last wrong code: the tenth costs one minute, and each further one doubles that,
 * up to a day.
 */
export function waitAfter(wrongCodes: number): number {
  if (wrongCodes <= FREE_TRIES) return 0;
  return Math.min(2 ** (wrongCodes - FREE_TRIES - 1), LONGEST_MINUTES) * MINUTE_MS;
}
