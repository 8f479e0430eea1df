import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { yearReportLine } from "../../src/command-lines/year-report-line.ts";
import { showBelow } from "./below.ts";
import { accept, reopen, sendBack } from "./decide.ts";
import { showDifferences, showFigures } from "./figures.ts";
import { lookAt } from "./look.ts";
import type { YearReportNeeds } from "./needs.ts";
import { showOwn } from "./own-report.ts";
import { withdraw } from "./withdraw.ts";
import { writeReport } from "./write.ts";

/**
 * `/baocao nam [năm]`: a unit's report on its year (U5): put together, written, sent to the level above, which accepts it or sends
 * it back.
 */
export const yearReport: Flow<YearReportNeeds> = {
  name: "year-report",
  version: 1,
  commands: [yearReportLine.command, "nopbaocaonam", "guibaocaonam", "vietbaocaonam"],
  helpPage: "year",
  help: [{ line: yearReportLine.typed(), about: "command-year-report-help" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "open-year-reports",
  closedWhileNew: true,
  reads: { follows: yearReportLine.isWish },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = yearReportLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showOwn(talk, services, me, asked);
      case "write":
        return writeReport(talk, services, me, asked);
      case "withdraw":
        return withdraw(talk, services, me, asked);
      case "figures":
        return showFigures(talk, services, me, asked);
      case "differences":
        return showDifferences(talk, services, me, asked);
      case "look":
        return lookAt(talk, services, me, asked);
      case "accept":
        return accept(talk, services, me, asked);
      case "return":
        return sendBack(talk, services, me, asked);
      case "reopen":
        return reopen(talk, services, me, asked);
      case "below":
        return showBelow(talk, services, me, asked);
    }
  },
};
