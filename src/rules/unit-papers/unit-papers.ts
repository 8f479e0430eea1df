/** What a unit writes and hands in to the level above, once a year each. */
export const UNIT_PAPERS = ["model", "year-report", "synthesis"] as const;
export type UnitPaper = (typeof UNIT_PAPERS)[number];

/** What a unit's paper of a year is named by, in place of a form's period: `model-2026`. */
export function unitPaperRef(paper: UnitPaper, year: string): string {
  return `${paper}-${year}`;
}

/** The same, read. */
export function unitPaperIn(ref: string): { paper: UnitPaper; year: string } | undefined {
  const [, name, year = ""] = /^([a-z-]+)-(\d{4})$/u.exec(ref) ?? [];
  const paper = UNIT_PAPERS.find((each) => each === name);
  return paper && { paper, year };
}
