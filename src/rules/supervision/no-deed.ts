/** So many weeks, one after another. */
export const QUIET_WEEKS = 6;

/** A week of one cadre. */
interface AskedWeek {
  /** Whether the week asked for something: not of who was away, or owes nothing. */
  readonly isAsked: boolean;
  /** Whether anything at all is recorded in it, counted or not. */
  readonly hasDeed: boolean;
}

/** No deed for six weeks, each of which asked for one. @param weeks the ended ones, in order */
export function isQuiet(weeks: readonly AskedWeek[]): boolean {
  const last = weeks.slice(-QUIET_WEEKS);
  return last.length === QUIET_WEEKS && last.every(({ isAsked, hasDeed }) => isAsked && !hasDeed);
}
