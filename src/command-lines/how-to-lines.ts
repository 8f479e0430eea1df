import type { HowTo } from "../rules/asking/intents.ts";
import { awayLine } from "./away-line.ts";
import { cadreLine } from "./cadre-lines.ts";
import { collectiveLine } from "./collective-line.ts";
import { discussionLine } from "./discussion-line.ts";
import { publicityLine, recordsLine } from "./entries-line.ts";
import { entrustLine } from "./entrust-lines.ts";
import { eventLine } from "./event-line.ts";
import { modelLine } from "./model-line.ts";
import { planLine } from "./plan-lines.ts";
import { superviseLine } from "./supervise-line.ts";
import { workLine } from "./work-line.ts";
import { yearReportLine } from "./year-report-line.ts";

/** The command whose lines of help tell how each is done. */
export const DONE_BY: Readonly<Record<HowTo, string>> = {
  entrusts: entrustLine.command,
  convenes: eventLine.command,
  roll: cadreLine.command,
  newcomer: cadreLine.command,
  awayAsked: awayLine.command,
  meeting: eventLine.command,
  supervised: superviseLine.command,
  discussed: discussionLine.command,
  together: collectiveLine.command,
  model: modelLine.command,
  published: publicityLine.command,
  recorded: recordsLine.command,
  plan: planLine.command,
  work: workLine.command,
  report: yearReportLine.command,
};
