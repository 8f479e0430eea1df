import type { PaperName } from "../../../src/rules/papers/papers.ts";
import { attendanceLists } from "./attendance-lists.ts";
import { discussionRecords } from "./discussion-records.ts";
import type { PaperSource } from "./paper-source.ts";
import { pledges } from "./pledges.ts";
import { publicityLists } from "./publicity-lists.ts";
import { reviewMinutes } from "./review-minutes.ts";
import { selfReviews } from "./self-reviews.ts";
import { standingReports } from "./standing-reports.ts";
import { supervisionNotes } from "./supervision-notes.ts";
import { unitModels } from "./unit-models.ts";
import { worksLists } from "./works-lists.ts";
import { yearReports } from "./year-reports.ts";
import { yearSyntheses } from "./year-syntheses.ts";

/** What each paper of the table is filled with. */
export const PAPER_SOURCES: Readonly<Record<PaperName, PaperSource>> = {
  a1: pledges,
  a2: selfReviews,
  ketqua: standingReports,
  sangkien: worksLists,
  mohinh: unitModels,
  tuyentruyen: publicityLists,
  diemdanh: attendanceLists,
  thaoluan: discussionRecords,
  giamsat: supervisionNotes,
  bienban: reviewMinutes,
  baocaonam: yearReports,
  tonghopnam: yearSyntheses,
};
