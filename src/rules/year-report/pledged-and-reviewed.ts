import type { Met } from "../duties/duty-result.ts";

/** One cadre's papers on the report's last day; undefined where nothing was asked of them. */
export interface PapersOfYear {
  /** The pledge of the year (D8). */
  readonly pledged: boolean | undefined;
  /** A self-review of each quarter that has ended (D9). */
  readonly reviewed: readonly boolean[];
}

/**
 * T2 in October: this year's pledge, and a self-review for each quarter that has ended, since the year's own does not exist yet.
 * Who was asked for neither counts nowhere; who has no ended quarter yet is asked for the pledge alone.
 */
export function pledgedAndReviewed(cadres: readonly PapersOfYear[]): Met {
  const asked = cadres.filter(({ pledged, reviewed }) => pledged !== undefined || reviewed.length > 0);
  const met = asked.filter(({ pledged, reviewed }) => pledged !== false && reviewed.every(Boolean));
  return { met: met.length, of: asked.length };
}
