import type { PaperName } from "../../src/rules/papers/papers.ts";
import type { Words } from "../../src/words/words.ts";
import { attendanceTemplate } from "./attendance-list.ts";
import { discussionTemplate } from "./discussion-record.ts";
import { pledgeTemplate } from "./pledge.ts";
import { publicityTemplate } from "./publicity-list.ts";
import { reviewMinutesTemplate } from "./review-minutes.ts";
import { reviewTemplate } from "./self-review.ts";
import { standingTemplate } from "./standing-report.ts";
import { supervisionTemplate } from "./supervision-note.ts";
import { modelTemplate } from "./unit-model.ts";
import { worksTemplate } from "./works-list.ts";
import { yearReportTemplate } from "./year-report.ts";
import { yearSynthesisTemplate } from "./year-synthesis.ts";

/** How the template of each paper is built: `templates/<name>.docx`. */
export const TEMPLATES: Readonly<Record<PaperName, (words: Words) => Promise<Uint8Array>>> = {
  a1: pledgeTemplate,
  a2: reviewTemplate,
  ketqua: standingTemplate,
  sangkien: worksTemplate,
  tuyentruyen: publicityTemplate,
  diemdanh: attendanceTemplate,
  thaoluan: discussionTemplate,
  giamsat: supervisionTemplate,
  bienban: reviewMinutesTemplate,
  baocaonam: yearReportTemplate,
  tonghopnam: yearSynthesisTemplate,
  mohinh: modelTemplate,
};
