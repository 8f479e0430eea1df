import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge, inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { whichMember } from "../which-member.ts";
import { handPaper } from "./hand-paper.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import { fileName } from "./printed.ts";
import type { PaperSource } from "./sources/paper-source.ts";

/** Whose forms, as of today; asked again before the file is made, since offices change. */
interface Wanted {
  /** In the file's name. */
  readonly whose: string;
  people(): Promise<readonly Cadre[]>;
}

/** Empty forms with the head filled in, for people who write by hand: one's own, a member's, or those of the unit who use no app. */
export async function blankPapers(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  { source, asked }: { source: PaperSource; asked: PaperAsked },
): Promise<void> {
  const { words } = services;
  const { paper, as } = asked;
  if (source.of !== "person" || !source.blank) throw refuse("paper-blank-not");
  const { blank } = source;
  const today = dayOf(await talk.now());
  const period = (asked.period && periodsMeant(words, asked, today)[0]) ?? PAPERS[paper].usualOfUnit(today);
  const { whose, people } = await wanted(talk, services, me, asked, today);
  const found = await talk.call(async () => {
    const all = await people();
    const first = all[0] && (await blank(services, all[0], period, today));
    return { count: all.length, code: first?.code ?? "" };
  });
  if (found.count === 0) throw refuse("paper-blank-nobody", { unit: whose });
  const { code } = found;
  const said = { code, name: whose, period: periodText(words, period, today), count: String(found.count) };
  await handPaper(talk, services, me, {
    paper,
    as,
    isBlank: true,
    titled: () => ({
      name: `${fileName({ code, whose, period })} ${words.label("paper-blank-file")}`,
      caption: asked.wholeUnit ? phrase("paper-blank-of-unit", said) : phrase("paper-blank-of", said),
    }),
    ...(as === "docx" && { inPdf: paperLine.inPdf(talk.args) }),
    async found() {
      const all = [];
      for (const person of await people()) all.push(await blank(services, person, period, today));
      return all;
    },
  });
}

async function wanted(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  { paper, who, wholeUnit }: PaperAsked,
  today: Day,
): Promise<Wanted> {
  const permission = PAPERS[paper].reading;
  if (wholeUnit) {
    if (!may(me.cadre, permission)) throw refuse("paper-not-yours");
    const seat = await ownSeat(talk, services, me.cadre, permission);
    return { whose: seat.unitName, people: () => withoutAppIn(services, seat, permission, today) };
  }
  if (who === "") return { whose: me.cadre.name, people: async () => [me.cadre] };
  if (!may(me.cadre, permission)) throw refuse("paper-not-yours");
  const question = phrase("paper-whose");
  const asked = { permission, words: who, question, label: "review-person" } as const;
  const code = await whichMember(talk, services, { me: me.cadre, asked }, today);
  if (!code) throw refuse("paper-nobody", { query: clipped(who, 40) });
  const member = async () => {
    const found = await inCharge(services.cadres, me.cadre, { permission, cadre: code }, today);
    if (!found) throw refuse("paper-not-yours");
    return found;
  };
  const whose = await talk.call(async () => (await member()).name);
  return { whose, people: async () => [await member()] };
}

/** The unit's own people who take part without an app, by name. */
async function withoutAppIn(
  { cadres, withoutApp }: ForPapers,
  seat: Cadre,
  permission: (typeof PAPERS)["a1"]["reading"],
  today: Day,
): Promise<Cadre[]> {
  const { unit } = seat;
  if (!(await inChargeOfUnit(cadres, seat, { permission, unit }, today))) throw refuse("paper-not-yours");
  const marked = await withoutApp.all();
  const people = await cadres.members(unit, { below: false }, today);
  return people.filter(({ code }) => marked.has(code));
}
