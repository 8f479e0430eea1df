import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { SynthesisAsked } from "../../src/command-lines/synthesis-line.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import { type Synthesis, synthesisOf } from "../../src/records/year-report/synthesis.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import type { YearReportParts } from "../year-report/needs.ts";
import { yearAsked } from "../year-report/whose-report.ts";

/** The topmost unit, and the year. Plain JSON. */
export interface SynthesisPlace {
  readonly year: string;
  readonly topmost: { readonly code: string; readonly name: string };
}

/** @throws Refusal of a year that has not come */
export async function synthesisPlace(
  talk: Talk,
  { cadres }: Pick<YearReportParts, "cadres">,
  asked: SynthesisAsked,
): Promise<SynthesisPlace> {
  const today = dayOf(await talk.now());
  const year = await yearAsked(talk, asked.year);
  const thisYear = today.slice(0, 4);
  if (year > thisYear) throw refuse("year-report-future", { year, example: thisYear });
  return talk.call(async () => {
    const [topmost] = await cadres.topmost(today);
    if (!topmost) throw refuse("not-allowed");
    return { year, topmost: { code: topmost.code, name: topmost.name } };
  });
}

export function synthesisIn(
  { unitPapers }: Pick<YearReportParts, "unitPapers">,
  { topmost, year }: SynthesisPlace,
): Promise<HandedIn | undefined> {
  return unitPapers.one(topmost.code, unitPaperRef("synthesis", year));
}

/** The part of whoever may not close it, with the list that it sums up. */
export function propagandaPaper({ topmost, year }: SynthesisPlace): CommandLine {
  return paperLine.of("tuyentruyen", topmost.code, year);
}

/** Puts it together, which may take a while. */
export async function gatheredSynthesis(
  talk: Talk,
  services: YearReportParts,
  { topmost, year }: SynthesisPlace,
): Promise<Synthesis> {
  const at = await talk.now();
  return talk.work(phrase("synthesis-gathering"), () => synthesisOf(services, { topmost, year }, at), {
    mayStop: true,
  });
}

/** Whether it is closed, in a sentence. */
export function synthesisState(
  words: Words,
  paper: Pick<HandedIn, "state" | "acts" | "draft"> | undefined,
): string {
  const closed = paper?.state === "waits" ? paper.acts.at(-1) : undefined;
  if (closed) return words.text("synthesis-state-closed", { day: fullDate(dayOf(closed.at.getTime())) });
  return words.label(paper?.draft ? "synthesis-state-draft" : "synthesis-state-none");
}
