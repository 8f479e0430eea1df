import { paperLine } from "../../../src/command-lines/paper-line.ts";
import { synthesisLine } from "../../../src/command-lines/synthesis-line.ts";
import { yearReportLine } from "../../../src/command-lines/year-report-line.ts";
import { closedSynthesis, yearReportOf } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE } from "./aim.ts";

/** A unit's own heads accept nothing. */
const ABOVE = ["unit above's", "city's"] as const;
/** All units are in it: whoever is at the head of the topmost one. Its boards are in `year-report.test.ts`. */
const TOPMOST = ["city's"] as const;

/** The year that runs, and one that is over. */
const NOW = "2026";
const BEFORE = "2025";

/** Lines at the report of the ward on its year, and at the synthesis, which shows the reports of all. */
export const ON_YEAR_REPORTS: Readonly<Record<string, Aim>> = {
  "read a unit's report on its year": aim(
    "yearReportLine.look",
    async (house) => yearReportLine.look(NOW, (await yearReportOf(house, NOW)).unit),
    /Báo cáo năm 2026 của Đoàn phường An Khánh, bản 1/,
    IN_CHARGE,
  ),
  "see the figures of a unit's year": aim(
    "yearReportLine.figures",
    () => yearReportLine.figures(NOW, "AK"),
    /của Đoàn phường An Khánh, số liệu tính đến hôm nay/,
    IN_CHARGE,
  ),
  "see what differs from a unit's report": aim(
    "yearReportLine.differences",
    async (house) => yearReportLine.differences(NOW, (await yearReportOf(house, NOW)).unit),
    /Từ lúc gửi/,
    IN_CHARGE,
  ),
  "print a unit's report on its year": aim(
    "paperLine.of",
    () => paperLine.of("baocaonam", "AK", NOW),
    /phường An Khánh/,
    IN_CHARGE,
  ),
  // It can be done once: whoever comes second may, and hears that somebody was faster.
  "accept a unit's report": aim(
    "yearReportLine.accept",
    async (house) => yearReportLine.accept(await yearReportOf(house, "2024")),
    /Đã nhận báo cáo năm|đã khác lúc đồng chí xem/,
    ABOVE,
  ),
  "send a unit's report back": aim(
    "yearReportLine.sendBack",
    async (house) => yearReportLine.sendBack(await yearReportOf(house, NOW)),
    /cần sửa gì/,
    ABOVE,
  ),
  "reopen a unit's report": aim(
    "yearReportLine.reopen",
    async (house) => yearReportLine.reopen(await yearReportOf(house, BEFORE, "recognised")),
    /vì sao bỏ nhận/,
    ABOVE,
  ),
  "see the synthesis": aim("synthesisLine.show", () => synthesisLine.show(NOW), /📚 Tổng hợp năm/, TOPMOST),
  "write the synthesis": aim(
    "synthesisLine.write",
    () => synthesisLine.write(NOW),
    /Đánh giá chung/,
    TOPMOST,
  ),
  "have the synthesis as a workbook": aim(
    "synthesisLine.file",
    () => synthesisLine.file(NOW),
    /từng đơn vị, từng số liệu/,
    TOPMOST,
  ),
  "print the synthesis": aim(
    "paperLine.of",
    () => paperLine.of("tonghopnam", "TD", NOW),
    /tổng hợp năm(?! chỉ)/i,
    TOPMOST,
  ),
  "close the synthesis": aim(
    "synthesisLine.close",
    () => synthesisLine.close(NOW),
    /còn phần chưa viết/,
    TOPMOST,
  ),
  "open the synthesis again": aim(
    "synthesisLine.reopen",
    async (house) => synthesisLine.reopen(await closedSynthesis(house, BEFORE)),
    /Đã mở lại bản tổng hợp/,
    TOPMOST,
  ),
};
