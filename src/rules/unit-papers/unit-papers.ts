/** What a unit writes and hands in to the level above, once a year each. */
export const UNIT_PAPERS = ["model", "year-report", "synthesis"] as const;
export type UnitPaper = (typeof UNIT_PAPERS)[number];

/** What a unit's paper of a year is named by, in place of a form's period: `model-2026`. */
export function unitPaperRef(paper: UnitPaper, year: string): string {
  return `${paper}-${year}`;
}
