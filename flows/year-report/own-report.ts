import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { type YearReportAsked, yearReportLine } from "../../src/command-lines/year-report-line.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { reportStateText } from "../../src/words/report-state-text.ts";
import { phrase } from "../../src/words/words.ts";
import { showBelow } from "./below.ts";
import type { YearReportParts } from "./needs.ts";
import { maySend, ownUnitOf, placeOf, reportIn, yearAsked } from "./whose-report.ts";

/** How the own unit's report stands, and what can be done about it; who writes none sees those from below. */
export async function showOwn(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const { words, cadres } = services;
  const today = dayOf(await talk.now());
  const year = await yearAsked(talk, asked.year);
  const unit = await ownUnitOf(talk, services, me.cadre);
  if (unit === undefined) return showBelow(talk, services, me, { does: "below", year });
  const shown = await talk.call(async () => {
    const place = await placeOf(services, unit, year, today);
    const report = await reportIn(services, place);
    const below = await cadres.tree(unit, today);
    return {
      place,
      line: reportStateText(words, report),
      state: report?.state ?? null,
      isBegun: report?.draft != null,
      isSent: (report?.versions.length ?? 0) > 0,
      hasBelow: below.length > 1 && maySend(me.cadre, unit),
      maySend: maySend(me.cadre, unit),
    };
  });
  const { place } = shown;
  if (!place.to) return showBelow(talk, services, me, { does: "below", year });
  await talk.say("year-report-own", {
    year,
    unit: place.name,
    from: fullDate(place.from),
    until: fullDate(place.until),
    to: place.to.name,
    before: place.before,
    state: shown.line,
  });
  await talk.offer(waysOn(year, shown));
}

function waysOn(
  year: string,
  {
    state,
    isBegun,
    isSent,
    hasBelow,
    maySend,
  }: {
    state: HandedIn["state"] | null;
    isBegun: boolean;
    isSent: boolean;
    hasBelow: boolean;
    maySend: boolean;
  },
): Shortcut[] {
  const write = isBegun
    ? "year-report-button-go-on"
    : isSent
      ? "year-report-button-change"
      : "year-report-button-write";
  return [
    ...(state === "recognised" ? [] : [{ label: phrase(write), command: yearReportLine.write(year) }]),
    ...(isSent ? [{ label: phrase("year-report-button-look"), command: yearReportLine.look(year) }] : []),
    { label: phrase("year-report-button-figures"), command: yearReportLine.figures(year) },
    ...(state === "waits" && maySend
      ? [{ label: phrase("year-report-button-withdraw"), command: yearReportLine.withdraw(year) }]
      : []),
    ...(hasBelow ? [{ label: phrase("year-report-button-below"), command: yearReportLine.below(year) }] : []),
  ];
}
