import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { type YearReportAsked, yearReportLine } from "../../src/command-lines/year-report-line.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { momentWords } from "../../src/words/full-date.ts";
import { reportStateText } from "../../src/words/report-state-text.ts";
import { phrase } from "../../src/words/words.ts";
import { placeToLook, saySections, shownAs } from "./figures.ts";
import type { YearReportParts } from "./needs.ts";
import { reportBody } from "./report-body.ts";
import { mayDecideAbout, reportIn } from "./whose-report.ts";

/** The report as it was sent, with its figures of then; for whoever decides about it, the buttons to do so. */
export async function lookAt(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const place = await placeToLook(talk, services, me, asked);
  const { year, unit, name } = place;
  const shown = await talk.call(async () => {
    const report = await reportIn(services, place);
    const version = report?.versions.at(-1);
    if (!report || !version || report.state === "withdrawn") return null;
    return {
      version: String(version.no),
      of: report.versions.length,
      state: reportStateText(words, report),
      stands: report.state,
      sentAt: version.confirmedAt.getTime(),
      body: await reportBody(services, version),
      sections: version.sections ?? [],
      mayDecide: await mayDecideAbout(services, me.cadre, report, today),
    };
  });
  const figures = {
    label: phrase("year-report-button-figures"),
    command: yearReportLine.figures(year, unit),
  };
  if (!shown) {
    await talk.say("year-report-none-sent", { year, unit: name });
    return talk.offer(place.isThere ? [figures] : []);
  }
  const { version, state, body, sections, sentAt, of } = shown;
  await talk.say("year-report-shown", { year, unit: name, version, state, body });
  await talk.say("year-report-shown-figures", momentWords(sentAt));
  await saySections(talk, services, shownAs(place.readAs, sections));
  await talk.offer([
    ...(shown.mayDecide ? decisions(shown.stands, { year, unit, of }) : []),
    ...(place.readAs === "whole"
      ? [{ label: phrase("year-report-button-paper"), command: paperLine.of("baocaonam", unit, year) }]
      : []),
    // What a merged unit would be today, nobody asks.
    ...(place.isThere
      ? [
          {
            label: phrase("year-report-button-differences"),
            command: yearReportLine.differences(year, unit),
          },
        ]
      : []),
  ]);
}

function decisions(state: HandedIn["state"], named: { year: string; unit: string; of: number }) {
  if (state === "waits")
    return [
      { label: phrase("year-report-button-accept"), command: yearReportLine.accept(named) },
      { label: phrase("year-report-button-return"), command: yearReportLine.sendBack(named) },
    ];
  return state === "recognised"
    ? [{ label: phrase("year-report-button-reopen"), command: yearReportLine.reopen(named) }]
    : [];
}
