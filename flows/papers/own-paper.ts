import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { printedName, typedPaper } from "../../src/words/paper-words.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { handPaper } from "./hand-paper.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import { fileName } from "./printed.ts";
import type { SourceOfPeople } from "./sources/paper-source.ts";

/** One's own paper; the newest one where no period was named. */
export async function ownPaper(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  { source, asked }: { source: SourceOfPeople; asked: PaperAsked },
): Promise<void> {
  const { words } = services;
  const { cadre } = me;
  const { paper } = asked;
  const today = dayOf(await talk.now());
  const periods = periodsMeant(words, asked, today);
  const found = await talk.call(async () => {
    const own = await source.find(services, cadre, periods);
    return own ? { period: own.period, code: own.code } : null;
  });
  if (!found) {
    const said = { paper: printedName(words, paper) };
    if (asked.period)
      await talk.say("paper-none-own-of", {
        ...said,
        period: periodText(words, asked.period, today),
        typed: typedPaper(words, paper, today),
      });
    else await talk.say("paper-none-own", said);
    const { begin } = source;
    return begin && talk.offer([{ label: phrase(begin.label), command: begin.command }]);
  }
  const { period, code } = found;
  await handPaper(talk, services, me, {
    paper,
    as: asked.as === "pdf" ? "pdf" : "docx",
    inPdf: paperLine.own(paper, period.id, "pdf"),
    titled: () => ({
      name: fileName({ code, whose: cadre.name, period }),
      caption: phrase("paper-own", { code, period: periodText(words, period, today) }),
    }),
    async found() {
      const own = await source.find(services, cadre, [period]);
      return own ? [own] : [];
    },
  });
}
