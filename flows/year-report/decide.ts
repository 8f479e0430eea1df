import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import {
  type NamedReport,
  type YearReportAsked,
  yearReportLine,
} from "../../src/command-lines/year-report-line.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";
import { decide, whetherInTime } from "./decide-in-time.ts";
import type { YearReportParts } from "./needs.ts";

/** A reason is read on a phone. */
const MOST_REASON = 1000;

/** The level above has read it and takes it. */
export async function accept(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const named = namedIn(asked);
  const decided = await decide(talk, services, me.cadre, {
    named,
    change: { does: "recognise", of: named.of },
  });
  if (decided.late !== null) return sayLate(talk, decided.late, named);
  await talk.say("year-report-accepted", { year: named.year, unit: decided.name });
  await talk.offer([
    {
      label: phrase("year-report-button-reopen"),
      command: yearReportLine.reopen(named),
      byWords: true,
      lasting: true,
    },
    { label: phrase("year-report-button-below"), command: yearReportLine.below(named.year) },
  ]);
}

/** It goes back with remarks, to be mended and sent again. */
export async function sendBack(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const named = namedIn(asked);
  const before = await whetherInTime(talk, services, me.cadre, { named, state: "waits" });
  if (before.late !== null) return sayLate(talk, before.late, named);
  const said = { year: named.year, unit: before.name };
  const reason = await askWhy(talk, "year-report-ask-why", said);
  const decided = await decide(talk, services, me.cadre, {
    named,
    change: { does: "return", of: named.of, reason },
  });
  if (decided.late !== null) return sayLate(talk, decided.late, named);
  await talk.say("year-report-returned", said);
  await talk.offer([
    { label: phrase("year-report-button-below"), command: yearReportLine.below(named.year) },
  ]);
}

/** What was accepted waits again, so that the unit can mend it. */
export async function reopen(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const named = namedIn(asked);
  const before = await whetherInTime(talk, services, me.cadre, { named, state: "recognised" });
  if (before.late !== null) return sayLate(talk, before.late, named);
  const said = { year: named.year, unit: before.name };
  const reason = await askWhy(talk, "year-report-ask-why-reopen", said);
  const decided = await decide(talk, services, me.cadre, {
    named,
    change: { does: "take-back", of: named.of, reason },
  });
  if (decided.late !== null) return sayLate(talk, decided.late, named);
  await talk.say("year-report-reopened", said);
}

/** A line that was typed may name less than a button does. */
function namedIn({ year, unit, of }: YearReportAsked): NamedReport {
  if (year === undefined || unit === undefined || of === undefined) throw refuse("year-report-which");
  return { year, unit, of };
}

function askWhy(
  talk: Talk,
  question: "year-report-ask-why" | "year-report-ask-why-reopen",
  said: { year: string; unit: string },
): Promise<string> {
  return talk.askText(phrase(question, said), (text) => readWords(text, MOST_REASON, false), { why: true });
}

async function sayLate(talk: Talk, state: string, { year, unit }: NamedReport): Promise<void> {
  await talk.say("year-report-late", { state });
  await talk.offer([{ label: phrase("year-report-button-look"), command: yearReportLine.look(year, unit) }]);
}
