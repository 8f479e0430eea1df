import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type SynthesisAsked, synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { PROPAGANDA_PART } from "../../src/rules/year-report/sections.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { sectionsInShort } from "../../src/words/year-report-text.ts";
import { editPart } from "../form/check.ts";
import { fillPart } from "../form/fill.ts";
import { paperText } from "../form/text.ts";
import type { YearReportParts } from "../year-report/needs.ts";
import { openPaper } from "../year-report/opening.ts";
import { gatheredSynthesis, propagandaPaper, synthesisIn, synthesisPlace } from "./whose-synthesis.ts";

/**
 * The parts that are the speaker's: whoever closes it writes all, the Ban Tuyên giáo its own. Each answer is drafted at once, so
 * that several people can write in it.
 */
export async function writeSynthesis(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: SynthesisAsked,
): Promise<void> {
  const at = await talk.now();
  const place = await synthesisPlace(talk, services, asked);
  const { opened, closes } = await talk.call(async (key) => {
    if ((await synthesisIn(services, place))?.state === "waits") throw refuse("synthesis-is-closed");
    const written = { paper: "synthesis", unit: place.topmost.code, year: place.year } as const;
    // Kept as it was when the writing began: what they hold when they answer must not change what was asked.
    const closes = may(me.cadre, "close-synthesis");
    return { opened: await openPaper(services, me.cadre, written, { key, at }), closes };
  });
  const session = { ...opened };
  const { sections } = await gatheredSynthesis(talk, services, place);
  const own = session.parts.filter(({ id }) => closes || id === PROPAGANDA_PART);
  const before = (part: { id: string }) => {
    const shown = sections.filter(({ id }) =>
      part.id === PROPAGANDA_PART ? id === PROPAGANDA_PART : id === "targets",
    );
    const text = sectionsInShort(services.words, shown);
    return text === "" ? undefined : phrase("standing-said", { text });
  };
  for (const part of own) await fillPart(talk, services, session, { part, which: "missing", before });
  const { body } = paperText(services.words, session.parts, session.answers, "short", own);
  await talk.say("synthesis-written", { year: place.year, body });
  const wish = await talk.choose(phrase("synthesis-check-ask"), {
    done: "synthesis-done",
    edit: "form-edit",
  });
  if (wish === "edit") await editPart(talk, services, session, own);
  await talk.say("synthesis-kept");
  await talk.offer([
    closes
      ? { label: phrase("synthesis-button-close"), command: synthesisLine.close(place.year) }
      : { label: phrase("year-report-button-paper"), command: propagandaPaper(place) },
  ]);
}
