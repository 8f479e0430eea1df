import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { PaperAsked } from "../../src/command-lines/paper-line.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { confirmedOf, periodsMeant } from "./confirmed.ts";
import { handPaper } from "./hand-paper.ts";
import { noteTaken } from "./note-taken.ts";
import { paperData } from "./paper-data.ts";
import type { ForPapers } from "./paper-services.ts";
import { readingOf } from "./reading-of.ts";

/** The paper of a member in the speaker's charge; that a self-review was taken is written down before it is handed over. */
export async function memberPaper(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  asked: PaperAsked,
): Promise<void> {
  const { paper, who } = asked;
  const permission = readingOf(paper);
  if (!may(me.cadre, permission)) throw refuse("paper-not-yours");
  const at = await talk.now();
  const today = dayOf(at);
  const periods = periodsMeant(asked, today);
  const cadre = await whichMember(
    talk,
    services,
    {
      me: me.cadre,
      asked: { permission, words: who, question: phrase("paper-whose"), label: "review-person" },
    },
    today,
  );
  if (!cadre) throw refuse("paper-nobody", { query: clipped(who, 40) });
  const found = await talk.call(async () => {
    const member = await inCharge(services.cadres, me.cadre, { permission, cadre }, today);
    if (!member) throw refuse("paper-not-yours");
    const confirmed = await confirmedOf(services, cadre, { paper, periods });
    if (!confirmed) throw refuse(`paper-none-of-${paper}`, { name: member.name });
    const { content } = await services.forms.asked(confirmed.version);
    return { name: member.name, period: confirmed.period, code: content.code };
  });
  const { name, period, code } = found;
  const isHanded = await handPaper(talk, services, me, {
    paper,
    as: "docx",
    name: `${code} ${name} ${period.id}`,
    caption: phrase("paper-of", { code, name, period: periodText(services.words, period, today) }),
    async people(key) {
      const member = await inCharge(services.cadres, me.cadre, { permission, cadre }, today);
      const confirmed = await confirmedOf(services, cadre, { paper, periods: [period] });
      if (!member || !confirmed) throw refuse("paper-not-yours");
      await noteTaken(services, [{ member, confirmed }], { key, by: me.cadre.code, name: me.cadre.name, at });
      return [{ name: member.name, data: await paperData(services, member, confirmed) }];
    },
  });
  if (isHanded && paper === "self-review") await talk.say("review-read-noted", { name });
}
