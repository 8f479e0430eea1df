import { dayOf } from "../rules/calendar/time.ts";
import type { HandedInAct, HandedInState } from "../rules/handed-in/handed-in.ts";
import { fullDate } from "./full-date.ts";
import type { Words } from "./words.ts";

/** A unit's report, as far as its state is told. */
interface SentReport {
  readonly state: HandedInState;
  readonly draft: unknown;
  readonly acts: readonly HandedInAct[];
}

/** How a unit's report stands, in a sentence. */
export function reportStateText(words: Words, report: SentReport | undefined): string {
  if (!report) return words.label("year-report-state-none");
  const { state, acts } = report;
  const last = acts.at(-1);
  const day = last ? fullDate(dayOf(last.at.getTime())) : "";
  const sent = acts.findLast(({ does }) => does === "hand-in");
  const sentOn = sent ? fullDate(dayOf(sent.at.getTime())) : "";
  switch (state) {
    case "draft":
      return words.label(report.draft ? "year-report-state-draft" : "year-report-state-none");
    case "waits":
      return words.text("year-report-state-waits", { day: sentOn });
    case "withdrawn":
      return words.label("year-report-state-withdrawn");
    case "returned":
      return words.text("year-report-state-returned", { day, reason: last?.reason ?? "" });
    case "recognised":
      return words.text("year-report-state-accepted", { day: sentOn, accepted: day });
  }
}
