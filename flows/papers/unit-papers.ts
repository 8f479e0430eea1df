import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type OtherFile, type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Period, PeriodId } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { counted, type HowFar } from "../../src/rules/how-far.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { printedName, typedPaper } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { handPaper } from "./hand-paper.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import { fileName } from "./printed.ts";
import { noteAllTaken, type PaperOfAuthor, type SourceOfPeople, takenBy } from "./sources/paper-source.ts";

/** Everybody's papers of the speaker's own unit, or of one in their charge that was named, as one file, to be printed at once. */
export async function unitPapers(
  talk: Talk,
  services: ForPapers,
  speaker: CadreSpeaking,
  {
    source,
    asked,
    named,
  }: { source: SourceOfPeople; asked: PaperAsked; named?: Pick<Unit, "code" | "name"> },
): Promise<void> {
  const { words } = services;
  const { paper, as } = asked;
  const { reading, usualOfUnit } = PAPERS[paper];
  if (!may(speaker.cadre, reading)) throw refuse("paper-not-yours");
  const me = named ? speaker.cadre : await ownSeat(talk, services, speaker.cadre, reading);
  const of = named ?? { code: me.unit, name: me.unitName };
  const at = await talk.now();
  const today = dayOf(at);
  const period = (asked.period && periodsMeant(words, asked, today)[0]) ?? usualOfUnit(today);
  const when = periodText(words, period, today);
  const { name: unit } = of;
  const typed = typedPaper(words, paper, today);
  const lineFor = (id: PeriodId, as: OtherFile) =>
    named ? paperLine.of(paper, named.code, id, as) : paperLine.ofUnit(paper, id, as);
  const none = { unit, paper: printedName(words, paper), period: when, typed };
  const handed = await handPaper(
    talk,
    services,
    { ...speaker, cadre: me },
    {
      paper,
      as,
      ofUnit: of.code,
      inPdf: lineFor(period.id, "pdf"),
      titled(found: readonly PaperOfAuthor[]) {
        const code = found[0]?.code ?? "";
        const said = { count: String(found.length), unit, code, period: when };
        return {
          name: fileName({ code, whose: unit, period }),
          caption: phrase(as === "zip" || as === "zip-pdf" ? "paper-of-unit-apart" : "paper-of-unit", said),
        };
      },
      async found(howFar) {
        const found = await foundOf(services, source, { me, unit: of.code, paper, period, howFar }, today);
        if (found.length === 0) throw refuse("paper-none-unit", none);
        return found;
      },
      noteTaken: (found, key) => noteAllTaken(services, source, found, takenBy(me, { key, at })),
    },
  );
  if (handed && source.noteTaken) await talk.say("paper-reads-noted");
  if (handed !== "file") return;
  const hasPdf = await talk.call(async () => services.pdf.isThere());
  const more = [
    ...(as === "docx" ? (["zip"] as const) : []),
    ...(hasPdf && as !== "zip-pdf" ? (["zip-pdf"] as const) : []),
  ];
  await talk.offer(
    more.map((as) => ({
      label: phrase(`paper-each-${as}`),
      command: lineFor(period.id, as),
    })),
  );
}

interface Wanted {
  readonly me: Cadre;
  /** Its code. */
  readonly unit: string;
  readonly paper: PaperAsked["paper"];
  readonly period: Period;
  readonly howFar: HowFar;
}

async function foundOf(
  services: ForPapers,
  source: SourceOfPeople,
  { me, unit, paper, period, howFar }: Wanted,
  today: Day,
): Promise<PaperOfAuthor[]> {
  const permission = PAPERS[paper].reading;
  if (!(await inChargeOfUnit(services.cadres, me, { permission, unit }, today)))
    throw refuse("paper-not-yours");
  return ofPeople(services, source, { me, unit, period, howFar }, today);
}

/** The papers of a unit's own people, by name. */
async function ofPeople(
  services: ForPapers,
  source: SourceOfPeople,
  { me, unit, period, howFar }: Omit<Wanted, "paper">,
  today: Day,
): Promise<PaperOfAuthor[]> {
  const people = await services.cadres.members(unit, { below: false }, today);
  // Of papers whose taking is written down nobody takes their own as somebody in charge.
  const asked = people.filter(({ code }) => !source.noteTaken || code !== me.code);
  const found = [];
  const looked = counted(asked.length, howFar);
  for (const member of asked) {
    const theirs = await source.find(services, member, [period]);
    if (theirs) found.push({ ...theirs, author: member });
    looked(1);
  }
  return found;
}
