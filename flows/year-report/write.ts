import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { YearReportAsked } from "../../src/command-lines/year-report-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { ReportSection } from "../../src/rules/year-report/figure.ts";
import { sectionsBeside } from "../../src/rules/year-report/sections.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { sectionsInShort } from "../../src/words/year-report-text.ts";
import { editPart } from "../form/check.ts";
import { type BeforePart, fillForm } from "../form/fill.ts";
import type { FormSession } from "../form/session.ts";
import { paperText } from "../form/text.ts";
import { gathered, shownAs } from "./figures.ts";
import type { YearReportParts } from "./needs.ts";
import { openPaper } from "./opening.ts";
import { sendReport } from "./send.ts";
import {
  maySend,
  mustRead,
  mustWrite,
  ownUnitOf,
  placeOf,
  type ReportPlace,
  reportIn,
  yearAsked,
} from "./whose-report.ts";

/** Writes the own unit's report beside its figures, each answer drafted at once, and sends it. */
export async function writeReport(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const at = await talk.now();
  const year = await yearAsked(talk, asked.year);
  const unit = await ownUnitOf(talk, services, me.cadre);
  if (unit === undefined) throw refuse("year-report-not-yours");
  const { place, opened } = await talk.call(async (key) => {
    await mustWrite(services, me.cadre, unit, dayOf(at));
    const place = await placeOf(services, unit, year, dayOf(at));
    if (!place.to) throw refuse("year-report-topmost", { unit: place.name });
    if ((await reportIn(services, place))?.state === "recognised")
      throw refuse("year-report-is-accepted", { year });
    const written = { paper: "year-report", unit, year } as const;
    const session = await openPaper(services, me.cadre, written, { key, at });
    const readAs = await mustRead(services, me.cadre, unit, dayOf(at));
    return { place, opened: { session, readAs, sends: maySend(me.cadre, unit) } };
  });
  // The session follows what is saved; what a call gave stays as it was.
  const session = { ...opened.session };
  const sections = shownAs(opened.readAs, await gathered(talk, services, place));
  if (session.seen === null) await talk.say("year-report-intro", { parts: String(session.parts.length) });
  await fillForm(talk, services, session, figuresBefore(services.words, sections));
  const ready = await isReady(talk, services, session, { place, sends: opened.sends });
  if (!ready) return talk.say("form-kept");
  if (!opened.sends) return talk.say("year-report-left-to-head", { unit: place.name });
  await sendReport(talk, services, me.cadre, { place, session });
}

/** The sections that belong to a part's question stand above it. */
function figuresBefore(words: Words, sections: readonly ReportSection[]): BeforePart {
  return (part) => {
    const beside = new Set(sectionsBeside(part.id));
    const text = sectionsInShort(
      words,
      sections.filter(({ id }) => beside.has(id)),
    );
    return text === "" ? undefined : phrase("standing-said", { text });
  };
}

/** Shows the whole and lets any part be changed. @returns whether it is to be sent now, or, by who sends none, left to the head */
async function isReady(
  talk: Talk,
  services: YearReportParts,
  session: FormSession,
  { place: { year, name, to }, sends }: { place: ReportPlace; sends: boolean },
): Promise<boolean> {
  let length: "short" | "whole" = "short";
  for (;;) {
    const { body, left } = paperText(services.words, session.parts, session.answers, length);
    await talk.say("year-report-preview", { year, unit: name, body });
    const ways = { send: sends ? "year-report-send" : "year-report-leave", edit: "form-edit" } as const;
    const wish: string = await talk.choose(
      sends ? phrase("year-report-check-ask", { to: to?.name ?? "" }) : phrase("year-report-check-draft"),
      left > 0 ? { ...ways, full: "form-full", later: "form-later" } : { ...ways, later: "form-later" },
    );
    if (wish === "send") return true;
    if (wish === "later") return false;
    length = wish === "full" ? "whole" : "short";
    if (wish === "edit") await editPart(talk, services, session);
  }
}
