import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import type { YearReportNeeds } from "../year-report/needs.ts";
import { closeSynthesis, openAgain } from "./close.ts";
import { sendWorkbook } from "./send-workbook.ts";
import { showSynthesis } from "./show.ts";
import { writeSynthesis } from "./write.ts";

/** `/tonghopnam [năm]`: the topmost unit's synthesis over the year reports of the units right below it, with the propaganda part (U6). */
export const synthesis: Flow<YearReportNeeds> = {
  name: "synthesis",
  version: 2,
  commands: [synthesisLine.command],
  helpPage: "year",
  help: [{ line: synthesisLine.show(), about: "command-synthesis-help", permission: "write-synthesis" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "write-synthesis",
  closedWhileNew: true,
  reads: { follows: synthesisLine.isWish },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = synthesisLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showSynthesis(talk, services, me, asked);
      case "write":
        return writeSynthesis(talk, services, me, asked);
      case "file":
        return sendWorkbook(talk, services, me, asked);
      case "close":
        return closeSynthesis(talk, services, me, asked);
      case "reopen":
        return openAgain(talk, services, me, asked);
    }
  },
};
