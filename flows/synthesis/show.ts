import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { type SynthesisAsked, synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { yearReportLine } from "../../src/command-lines/year-report-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { ReportSectionId } from "../../src/rules/year-report/sections.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { sectionsInShort } from "../../src/words/year-report-text.ts";
import type { YearReportParts } from "../year-report/needs.ts";
import {
  gatheredSynthesis,
  propagandaPaper,
  type SynthesisPlace,
  synthesisIn,
  synthesisPlace,
  synthesisState,
} from "./whose-synthesis.ts";

/** What a chat shows of it; all the rest is in its papers. */
const SHOWN: readonly ReportSectionId[] = ["people", "targets", "propaganda"];
const MOST_LATE = 300;

/** How far it is: who has sent, the targets over all, whether it is closed. */
export async function showSynthesis(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: SynthesisAsked,
): Promise<void> {
  const { words } = services;
  const place = await synthesisPlace(talk, services, asked);
  const { rows, sections } = await gatheredSynthesis(talk, services, place);
  const { state, isClosed, isBegun } = await talk.call(async () => {
    const paper = await synthesisIn(services, place);
    return {
      state: synthesisState(words, paper),
      isClosed: paper?.state === "waits",
      isBegun: paper !== undefined,
    };
  });
  const below = rows.filter(({ unit }) => unit !== place.topmost.code);
  const late = below.filter(({ isSent }) => !isSent).map(({ name }) => name);
  const said = {
    year: place.year,
    unit: place.topmost.name,
    sent: String(below.length - late.length),
    of: String(below.length),
    accepted: String(below.filter(({ report }) => report?.state === "recognised").length),
    state,
  };
  await talk.say("synthesis-shown", said);
  if (late.length > 0) await talk.say("synthesis-late", { names: clipped(late.join(", "), MOST_LATE) });
  const text = sectionsInShort(
    words,
    sections.filter(({ id }) => SHOWN.includes(id)),
  );
  if (text !== "") await talk.say("standing-said", { text });
  await talk.offer(waysOn(me, place, { isClosed, isBegun }));
}

function waysOn(
  { cadre }: CadreSpeaking,
  place: SynthesisPlace,
  { isClosed, isBegun }: { isClosed: boolean; isBegun: boolean },
): Shortcut[] {
  const { year, topmost } = place;
  const closes = may(cadre, "close-synthesis");
  const write = isBegun ? "synthesis-button-go-on" : "synthesis-button-write";
  return [
    ...(isClosed ? [] : [{ label: phrase(write), command: synthesisLine.write(year) }]),
    ...(closes && !isClosed
      ? [{ label: phrase("synthesis-button-close"), command: synthesisLine.close(year) }]
      : []),
    ...(closes && isClosed
      ? [{ label: phrase("synthesis-button-reopen"), command: synthesisLine.reopen(year) }]
      : []),
    ...(closes
      ? [
          { label: phrase("synthesis-button-file"), command: synthesisLine.file(year) },
          {
            label: phrase("year-report-button-paper"),
            command: paperLine.of("tonghopnam", topmost.code, year),
          },
          { label: phrase("year-report-button-below"), command: yearReportLine.below(year) },
        ]
      : [{ label: phrase("year-report-button-paper"), command: propagandaPaper(place) }]),
  ];
}
