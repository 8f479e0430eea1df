import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { printedName, typedPaper } from "../../src/words/paper-words.ts";
import { type Refusal, refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedSeat } from "../standing/asked-seat.ts";
import { askedUnitAndPeriod } from "../standing/asked-unit.ts";
import { handPaper } from "./hand-paper.ts";
import { notTheirs } from "./not-theirs.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import { fileName } from "./printed.ts";
import type { SourceOfUnits } from "./sources/paper-source.ts";

/** A unit's one paper: of one's own unit, or of one in one's charge that the line names. */
export async function paperOfUnit(
  talk: Talk,
  services: ForPapers,
  speaker: CadreSpeaking,
  { source, asked }: { source: SourceOfUnits; asked: PaperAsked },
): Promise<void> {
  const { words, cadres } = services;
  const { paper, who, whoAndPeriod: line, wholeUnit } = asked;
  const { reading: permission, usualOfUnit } = PAPERS[paper];
  if (!may(speaker.cadre, permission)) throw notTheirs(words, paper);
  const seat = await askedSeat(talk, services, speaker.cadre, { permission, line: who });
  const at = await talk.now();
  const today = dayOf(at);
  const { unit, name, period, code } = await talk.call(async () => {
    const command = `${paperLine.command} ${typedPaper(words, paper)}`;
    const named = await askedUnitAndPeriod(
      services,
      seat,
      { permission, line: wholeUnit ? "" : line, command, orGone: true },
      today,
    );
    const said = wholeUnit ? asked.period : named.period;
    const meant = (said && periodsMeant(words, { paper, period: said }, today)[0]) ?? usualOfUnit(today);
    const found = await source.find(services, named.unit.code, [meant], at, seat.code);
    if (!found) throw noneOf(services, { paper, unit: named.unit.name, period: meant }, today);
    return { unit: named.unit.code, name: found.whose, period: found.period, code: found.code };
  });
  await handPaper(
    talk,
    services,
    { ...speaker, cadre: seat },
    {
      paper,
      as: asked.as === "pdf" ? "pdf" : "docx",
      inPdf: paperLine.of(paper, unit, period.id, "pdf"),
      titled: () => ({
        name: fileName({ code, whose: name, period }),
        caption: phrase("paper-of", { code, name, period: periodText(words, period, today) }),
      }),
      async found() {
        if (!(await inChargeOfUnit(cadres, seat, { permission, unit }, today))) throw notTheirs(words, paper);
        const found = await source.find(services, unit, [period], at, seat.code);
        return found ? [found] : [];
      },
    },
  );
}

function noneOf(
  { words }: Pick<ForPapers, "words">,
  {
    paper,
    unit,
    period,
  }: { paper: PaperAsked["paper"]; unit: string; period: Parameters<typeof periodText>[1] },
  today: Day,
): Refusal {
  return refuse("paper-none-of-unit", {
    unit,
    paper: printedName(words, paper),
    period: periodText(words, period, today),
    typed: typedPaper(words, paper, today),
  });
}
