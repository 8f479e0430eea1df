import type { Talk } from "../../src/chat/dialog/talk.ts";
import { yearReportLine } from "../../src/command-lines/year-report-line.ts";
import { tellOfReport } from "../../src/jobs/letters/report-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { answersFor } from "../../src/rules/forms/answered.ts";
import { momentWords } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { FormSession } from "../form/session.ts";
import type { YearReportParts } from "./needs.ts";
import { mustSend, type ReportPlace } from "./whose-report.ts";

/** Sends a report as it was seen, once, with its figures of this moment, and tells those who are to read it. */
export async function sendReport(
  talk: Talk,
  services: YearReportParts,
  me: Cadre,
  { place, session }: { place: ReportPlace; session: FormSession },
): Promise<void> {
  const { unit, name, year, to } = place;
  const at = await talk.now();
  const names = await talk.work(phrase("year-report-gathering", { unit: name }), async (key) => {
    mustSend(me, unit);
    const { period: ref, parts, answers, seen, form, formVersion } = session;
    const confirmedAt = new Date(at);
    const version = {
      ...{ form, formVersion, group: me.group, confirmedAt, files: [], paper: null },
      ...{ reason: null, figures: null, answers: answersFor(parts, answers) },
      sections: await services.yearFigures.of(unit, year, at),
    };
    const doing = { key, by: me.code, at: confirmedAt };
    const changed = await services.unitPapers.handIn({ owner: unit, ref }, seen ?? "", version, doing);
    if (changed.kind !== "done") throw refuse("year-report-changed-elsewhere");
    const told = await services.unitPapers.toldOf(changed.handedIn);
    return (await tellOfReport(services, { handedIn: changed.handedIn, told }, { year }, at)).join(", ");
  });
  await talk.settled();
  const said = { ...momentWords(at), year, unit: name, to: to?.name ?? "", by: me.name };
  if (names) await talk.say("year-report-sent", { ...said, names });
  else await talk.say("year-report-sent-nobody", said);
  await talk.offer([
    { label: phrase("year-report-button-look"), command: yearReportLine.look(year) },
    { label: phrase("year-report-button-withdraw"), command: yearReportLine.withdraw(year) },
  ]);
}
