import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import type { PaperAsked } from "../../src/command-lines/paper-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { confirmedOf, periodsMeant } from "./confirmed.ts";
import { handPaper } from "./hand-paper.ts";
import { paperData } from "./paper-data.ts";
import type { ForPapers } from "./paper-services.ts";

/** One's own pledge or self-review as a paper; the newest confirmed one where no period was named. */
export async function ownPaper(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  asked: PaperAsked,
): Promise<void> {
  const { cadre } = me;
  const { paper } = asked;
  const today = dayOf(await talk.now());
  const periods = periodsMeant(asked, today);
  const found = await talk.call(async () => {
    const confirmed = await confirmedOf(services, cadre.code, { paper, periods });
    return confirmed
      ? { period: confirmed.period, code: (await services.forms.asked(confirmed.version)).content.code }
      : null;
  });
  if (!found) {
    if (asked.period)
      await talk.say(`paper-none-own-${paper}-of`, {
        period: periodText(services.words, asked.period, today),
      });
    else await talk.say(`paper-none-own-${paper}`);
    const command = paper === "pledge" ? pledgeLine.open() : reviewLine.open();
    return talk.offer([{ label: phrase(`paper-begin-${paper}`), command }]);
  }
  const { period, code } = found;
  const named = periodText(services.words, period, today);
  await handPaper(talk, services, me, {
    paper,
    as: "docx",
    name: `${code} ${cadre.name} ${period.id}`,
    caption: phrase("paper-own", { code, period: named }),
    async people() {
      const confirmed = await confirmedOf(services, cadre.code, { paper, periods: [period] });
      if (!confirmed) return [];
      return [{ name: cadre.name, data: await paperData(services, cadre, confirmed) }];
    },
  });
}
