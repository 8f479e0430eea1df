import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type YearReportAsked, yearReportLine } from "../../src/command-lines/year-report-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { YearReportParts } from "./needs.ts";
import { mustSend, ownUnitOf, placeOf, type ReportPlace, reportIn, yearAsked } from "./whose-report.ts";

/** Takes back what waits; those who were told of it hear so. */
export async function withdraw(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const at = await talk.now();
  const year = await yearAsked(talk, asked.year);
  const unit = await ownUnitOf(talk, services, me.cadre);
  if (unit === undefined) throw refuse("year-report-not-yours");
  const name = await talk.call(async (key) => {
    mustSend(me.cadre, unit);
    const place = await placeOf(services, unit, year, dayOf(at));
    const report = await reportIn(services, place);
    if (!report) throw refuse("year-report-not-waiting");
    const change = { does: "withdraw", of: report.versions.length } as const;
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    const changed = await services.unitPapers.change(unit, report.ref, change, doing);
    if (changed.kind !== "done") throw refuse("year-report-not-waiting");
    await tellWithdrawn(services, report, place, at);
    return place.name;
  });
  await talk.say("year-report-withdrawn", { year, unit: name });
  await talk.offer([{ label: phrase("year-report-button-change"), command: yearReportLine.write(year) }]);
}

async function tellWithdrawn(
  services: YearReportParts,
  report: HandedIn,
  { year, name }: ReportPlace,
  at: number,
): Promise<void> {
  const { words, cadres, unitPapers } = services;
  const text = words.text("year-report-told-withdrawn", { unit: name, year });
  for (const code of new Set((await unitPapers.toldOf(report)).map(({ head }) => head))) {
    const person = await cadres.person(code, dayOf(at));
    const id = `year-report-withdrawn:${report.id}:${report.versions.length}:${code}`;
    if (person) await tellInPrivate(services, person, { id, text }, at);
  }
}
