import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedReport } from "../../src/command-lines/year-report-line.ts";
import { tellUnit } from "../../src/jobs/letters/report-letters.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Change } from "../../src/records/handed-in/changes.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { reportStateText } from "../../src/words/report-state-text.ts";
import type { YearReportParts } from "./needs.ts";
import { mayDecideAbout, reportIn } from "./whose-report.ts";

/** What came of it; `late`: how it stands, where somebody else was faster, or a newer version is there. Plain JSON. */
interface Decided {
  name: string;
  late: string | null;
}

/** Before anything is asked: whether there is still something to decide. */
export async function whetherInTime(
  talk: Talk,
  services: YearReportParts,
  me: Cadre,
  { named, state }: { named: NamedReport; state: HandedIn["state"] },
): Promise<Decided> {
  const at = await talk.now();
  return talk.call(async () => {
    const { report, name } = await theirs(services, me, named, at);
    const isInTime = report.state === state && report.versions.length === named.of;
    return { name, late: isInTime ? null : reportStateText(services.words, report) };
  });
}

/** Decides about the version that was seen, and tells the unit; once, also where the same message comes again. */
export async function decide(
  talk: Talk,
  services: YearReportParts,
  me: Cadre,
  { named, change }: { named: NamedReport; change: Change },
): Promise<Decided> {
  const at = await talk.now();
  const decided = await talk.call(async (key) => {
    const { report, name } = await theirs(services, me, named, at);
    const doing = { key, by: me.code, at: new Date(at) };
    const changed = await services.unitPapers.change(named.unit, report.ref, change, doing);
    if (changed.kind !== "done") return { name, late: reportStateText(services.words, report) };
    const text = toldOf(services, me, { named, name, change });
    await tellUnit(services, report, { key: refOf(key), text, year: named.year }, at);
    return { name, late: null };
  });
  await talk.settled();
  return decided;
}

/** @throws Refusal where it was not sent, or is not theirs to decide about */
async function theirs(
  services: YearReportParts,
  me: Cadre,
  named: NamedReport,
  at: number,
): Promise<{ report: HandedIn; name: string }> {
  const report = await reportIn(services, named);
  // Whoever does not decide about it does not hear either whether it was sent.
  const asked = report ?? { owner: named.unit, acts: [] };
  if (!(await mayDecideAbout(services, me, asked, dayOf(at)))) throw refuse("year-report-not-decided");
  const name = await services.cadres.nameOf(named.unit, dayOf(at));
  if (!report || report.versions.length === 0)
    throw refuse("year-report-none-sent", { year: named.year, unit: name });
  return { report, name };
}

function toldOf(
  { words }: Pick<YearReportParts, "words">,
  me: Cadre,
  { named: { year }, name: unit, change }: { named: NamedReport; name: string; change: Change },
): string {
  const said = { by: me.name, year, unit };
  if (change.does === "return")
    return words.text("year-report-told-returned", { ...said, reason: change.reason });
  if (change.does === "take-back")
    return words.text("year-report-told-reopened", { ...said, reason: change.reason });
  return words.text("year-report-told-accepted", said);
}
