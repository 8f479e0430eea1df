import { a1 } from "./a1.ts";
import { a2 } from "./a2.ts";
import { attendanceList } from "./attendance-list.ts";
import { discussionRecord } from "./discussion-record.ts";
import type { DataOf, FieldsIn, PaperRow, Shape, TextsIn } from "./paper.ts";
import { publicityList } from "./publicity-list.ts";
import { reviewMinutes } from "./review-minutes.ts";
import { standingReport } from "./standing-report.ts";
import { supervisionNote } from "./supervision-note.ts";
import { unitModelPaper } from "./unit-model.ts";
import { worksList } from "./works-list.ts";
import { yearReport } from "./year-report.ts";
import { yearSynthesis } from "./year-synthesis.ts";

/** The one table of papers, in the order in which people are offered them. `docs/add-a-paper.md` shows how to add one. */
const TABLE = {
  a1,
  a2,
  ketqua: standingReport,
  sangkien: worksList,
  diemdanh: attendanceList,
  thaoluan: discussionRecord,
  tuyentruyen: publicityList,
  giamsat: supervisionNote,
  bienban: reviewMinutes,
  baocaonam: yearReport,
  tonghopnam: yearSynthesis,
  mohinh: unitModelPaper,
} as const;

export type PaperName = keyof typeof TABLE;

/** What a paper says, as its own row has it. */
export type PaperDataOf<N extends PaperName> = DataOf<(typeof TABLE)[N]["fields"]>;

/** What any template may name; each has words, `paper-field-…`. */
export type PaperField = { [N in PaperName]: FieldsIn<(typeof TABLE)[N]["fields"]> }[PaperName];

/** Those among them that are texts; each has words, `paper-sample-…`. */
export type PaperText = { [N in PaperName]: TextsIn<(typeof TABLE)[N]["fields"]> }[PaperName];

export const PAPERS: Readonly<Record<PaperName, PaperRow>> = TABLE;

export const PAPER_NAMES: readonly PaperName[] = Object.keys(TABLE).filter(isPaperName);

export function isPaperName(text: string): text is PaperName {
  return Object.hasOwn(TABLE, text);
}

const ALL: ReadonlyMap<string, true | Shape> = new Map(
  PAPER_NAMES.flatMap((name) => fieldsOf(PAPERS[name].fields)),
);

export function isPaperField(field: string): field is PaperField {
  return ALL.has(field);
}

export function isPaperText(field: string): field is PaperText {
  return ALL.get(field) === true;
}

/** The fields of a shape, those within its parts too. */
export function fieldsOf(shape: Shape): [string, true | Shape][] {
  return Object.entries(shape).flatMap(([field, inner]) => [
    [field, inner],
    ...(inner === true ? [] : fieldsOf(inner)),
  ]);
}
