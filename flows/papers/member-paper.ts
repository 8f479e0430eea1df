import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import type { Unit } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { handPaper } from "./hand-paper.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import { fileName } from "./printed.ts";
import { noteAllTaken, type SourceOfPeople, takenBy } from "./sources/paper-source.ts";
import { unitPapers } from "./unit-papers.ts";

/** `AK`, `đơn vị An Khánh`: the one unit in the speaker's charge that words mean which name nobody. */
async function unitCalled(
  { cadres }: Pick<ForPapers, "cadres">,
  { cadre }: CadreSpeaking,
  { permission, who }: { permission: Permission; who: string },
  today: Day,
): Promise<Pick<Unit, "code" | "name"> | null> {
  const [unit, ...others] = unitsMeant(
    await unitsInReach(cadres, cadre, permission, today),
    who.replace(UNIT, ""),
  );
  return unit && others.length === 0 ? { code: unit.code, name: unit.name } : null;
}

const UNIT = /^(?:cả |ca )?(?:đơn vị|don vi) (?=\S)/iu;

/** The paper of a member in the speaker's charge; where the member is to see who took it, that is written down before it goes out. */
export async function memberPaper(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  { source, asked }: { source: SourceOfPeople; asked: PaperAsked },
): Promise<void> {
  const { words } = services;
  const { paper, who } = asked;
  const permission = PAPERS[paper].reading;
  if (!may(me.cadre, permission)) throw refuse("paper-not-yours");
  const at = await talk.now();
  const today = dayOf(at);
  const periods = periodsMeant(words, asked, today);
  const cadre = await whichMember(
    talk,
    services,
    {
      me: me.cadre,
      asked: { permission, words: who, question: phrase("paper-whose"), label: "review-person" },
    },
    today,
  );
  const unit = cadre ? null : await talk.call(() => unitCalled(services, me, { permission, who }, today));
  if (unit) return unitPapers(talk, services, me, { source, asked, named: unit });
  if (!cadre) throw refuse("paper-nobody", { query: clipped(who, 40) });
  const found = await talk.call(async () => {
    const member = await inCharge(services.cadres, me.cadre, { permission, cadre }, today);
    if (!member) throw refuse("paper-not-yours");
    const theirs = await source.find(services, member, periods);
    if (!theirs) throw refuse("paper-none-of", { name: member.name, paper: printedName(words, paper) });
    return { name: member.name, period: theirs.period, code: theirs.code };
  });
  const { name, period, code } = found;
  const handed = await handPaper(talk, services, me, {
    paper,
    as: asked.as === "pdf" ? "pdf" : "docx",
    inPdf: paperLine.of(paper, cadre, period.id, "pdf"),
    titled: () => ({
      name: fileName({ code, whose: name, period }),
      caption: phrase("paper-of", { code, name, period: periodText(words, period, today) }),
    }),
    async found() {
      const member = await inCharge(services.cadres, me.cadre, { permission, cadre }, today);
      const theirs = member && (await source.find(services, member, [period]));
      if (!theirs) throw refuse("paper-not-yours");
      return [{ ...theirs, author: member }];
    },
    noteTaken: (found, key) => noteAllTaken(services, source, found, takenBy(me.cadre, { key, at })),
  });
  if (handed && source.noteTaken) await talk.say("review-read-noted", { name });
}
