import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { SynthesisAsked } from "../../src/command-lines/synthesis-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { synthesisSheets } from "../../src/papers/synthesis-sheets.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";
import type { YearReportParts } from "../year-report/needs.ts";
import { gatheredSynthesis, synthesisPlace } from "./whose-synthesis.ts";

/** All figures of all units as a workbook. */
export async function sendWorkbook(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: SynthesisAsked,
): Promise<void> {
  if (!may(me.cadre, "close-synthesis")) throw refuse("synthesis-not-yours");
  const { words } = services;
  const place = await synthesisPlace(talk, services, asked);
  const found = await gatheredSynthesis(talk, services, place);
  const { year } = place;
  const isSent = await handOver(talk, services, me, {
    write: async (_key, howFar) => ({
      name: words.text("synthesis-file-name", { year }),
      bytes: await makePaper({ kind: "sheets", sheets: synthesisSheets(words, found) }, howFar),
      caption: phrase("synthesis-file", { year }),
    }),
  });
  if (!isSent) await talk.say("paper-no-files");
}
