import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type SynthesisAsked, synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { synthesisOf } from "../../src/records/year-report/synthesis.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { answersFor, unanswered } from "../../src/rules/forms/answered.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { YearReportParts } from "../year-report/needs.ts";
import { openPaper } from "../year-report/opening.ts";
import { synthesisIn, synthesisPlace } from "./whose-synthesis.ts";

/** Closes it once all its parts are written, with its figures of this moment. */
export async function closeSynthesis(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: SynthesisAsked,
): Promise<void> {
  const at = await talk.now();
  if (!may(me.cadre, "close-synthesis")) throw refuse("synthesis-not-yours");
  const place = await synthesisPlace(talk, services, asked);
  const { year, topmost } = place;
  await talk.work(phrase("synthesis-gathering"), async (key) => {
    const known = await synthesisIn(services, place);
    if (known?.state === "waits") {
      // Closed by this very message, before a kill, it is done.
      if (known.acts.at(-1)?.key === refOf(key)) return;
      throw refuse("synthesis-is-closed");
    }
    const written = { paper: "synthesis", unit: topmost.code, year } as const;
    const session = await openPaper(services, me.cadre, written, { key, at });
    const { parts, answers, form, formVersion, seen, period } = session;
    if (unanswered(parts, answers).length > 0) throw refuse("synthesis-not-written");
    const { rows, sections } = await synthesisOf(services, { topmost, year }, at);
    const confirmedAt = new Date(at);
    const version = {
      ...{ form, formVersion, group: me.cadre.group, confirmedAt, files: [], paper: null },
      ...{ reason: null, figures: null, answers: answersFor(parts, answers), sections: [...sections] },
      rows: rows.map(({ report: _, ...figures }) => figures),
    };
    const doing = { key, by: me.cadre.code, at: confirmedAt };
    const changed = await services.unitPapers.handIn(
      { owner: topmost.code, ref: period },
      seen ?? "",
      version,
      doing,
    );
    if (changed.kind !== "done") throw refuse("synthesis-changed-elsewhere");
  });
  await talk.settled();
  await talk.say("synthesis-closed", { year });
  await talk.offer([{ label: phrase("synthesis-button-reopen"), command: synthesisLine.reopen(year) }]);
}

/** Opens it again, to be mended; what was closed stays as a version. */
export async function openAgain(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: SynthesisAsked,
): Promise<void> {
  const at = await talk.now();
  if (!may(me.cadre, "close-synthesis")) throw refuse("synthesis-not-yours");
  const place = await synthesisPlace(talk, services, asked);
  await talk.call(async (key) => {
    const known = await synthesisIn(services, place);
    if (!known) throw refuse("synthesis-not-closed");
    const change = { does: "withdraw", of: known.versions.length } as const;
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    const changed = await services.unitPapers.change(place.topmost.code, known.ref, change, doing);
    if (changed.kind !== "done") throw refuse("synthesis-not-closed");
  });
  await talk.say("synthesis-reopened", { year: place.year });
  await talk.offer([{ label: phrase("synthesis-button-go-on"), command: synthesisLine.write(place.year) }]);
}
