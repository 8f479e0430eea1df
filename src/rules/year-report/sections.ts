/**
 * What a year's report tells of, in its order (V.2), and the question of the report beside which it is shown. Each is a row here,
 * its title, and a reader in `records/year-report/`; a row without one does not compile.
 */
const TABLE = {
  people: "well",
  targets: "well",
  duties: "well",
  "unit-duties": "not-well",
  models: "not-well",
  works: "not-well",
  discussions: "not-well",
  reviews: "not-well",
  supervision: "not-well",
  absences: "not-well",
  entries: "proposals",
  plan: "proposals",
  propaganda: "proposals",
} as const;

export type ReportSectionId = keyof typeof TABLE;

/** Its part of the synthesis is the Ban Tuyên giáo's (V.1). */
export const PROPAGANDA_PART: ReportSectionId = "propaganda";

export const REPORT_SECTIONS: readonly ReportSectionId[] = Object.keys(TABLE).filter(isReportSection);

/** The sections that are shown before a question of the form. */
export function sectionsBeside(question: string): ReportSectionId[] {
  return REPORT_SECTIONS.filter((id) => TABLE[id] === question);
}

function isReportSection(text: string): text is ReportSectionId {
  return Object.hasOwn(TABLE, text);
}
