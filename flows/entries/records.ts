import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { recordsLine, recordTold } from "../../src/command-lines/entries-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { listRecords } from "./list.ts";
import { type EntriesNeeds, RECORDS } from "./needs.ts";
import { serveEntry } from "./serve.ts";

/** `/hoso`: drives, công trình and phần việc, contests, quy chế and chương trình of a unit, as the year goes (IV.1). */
export const unitRecords: Flow<EntriesNeeds> = {
  name: "unit-records",
  version: 1,
  commands: [recordsLine.command],
  menu: "command-records-menu",
  helpPage: "year",
  help: [
    {
      line: recordsLine.enter("đợt cao điểm Ngày chủ nhật xanh từ 1/11 đến 15/11, 120 người"),
      about: "command-records-help",
    },
    { line: recordsLine.list(), about: "command-records-help-list" },
  ],
  quick: false,
  where: ["private"],
  permission: RECORDS.see,
  reads: { perhaps: (text, at) => recordTold(text, dayOf(at)) },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = recordsLine.read(talk.args, dayOf(await talk.now()));
    if (asked.does === "list") return listRecords(talk, services, me, { book: RECORDS, line: asked.line });
    return serveEntry(talk, services, me, { book: RECORDS, asked });
  },
};
