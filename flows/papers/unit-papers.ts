import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
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

/** Everybody's papers of the speaker's own unit as one file, to be printed at once. */
export async function unitPapers(
  talk: Talk,
  services: ForPapers,
  speaker: CadreSpeaking,
  { source, asked }: { source: SourceOfPeople; asked: PaperAsked },
): Promise<void> {
  const { words } = services;
  const { paper, as } = asked;
  const { reading, usualOfUnit } = PAPERS[paper];
  if (!may(speaker.cadre, reading)) throw refuse("paper-not-yours");
  const me = await ownSeat(talk, services, speaker.cadre, reading);
  const at = await talk.now();
  const today = dayOf(at);
  const period = (asked.period && periodsMeant(words, asked, today)[0]) ?? usualOfUnit(today);
  const named = periodText(words, period, today);
  const { unitName: unit } = me;
  const typed = typedPaper(words, paper, today);
  const none = { unit, paper: printedName(words, paper), period: named, typed };
  const handed = await handPaper(
    talk,
    services,
    { ...speaker, cadre: me },
    {
      paper,
      as,
      ofUnit: me.unit,
      inPdf: paperLine.ofUnit(paper, period.id, "pdf"),
      titled(found: readonly PaperOfAuthor[]) {
        const code = found[0]?.code ?? "";
        const said = { count: String(found.length), unit, code, period: named };
        return {
          name: fileName({ code, whose: unit, period }),
          caption: phrase(as === "zip" || as === "zip-pdf" ? "paper-of-unit-apart" : "paper-of-unit", said),
        };
      },
      async found(howFar) {
        const found = await foundOf(services, source, { me, paper, period, howFar }, today);
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
      command: paperLine.ofUnit(paper, period.id, as),
    })),
  );
}

interface Wanted {
  readonly me: Cadre;
  readonly paper: PaperAsked["paper"];
  readonly period: Period;
  readonly howFar: HowFar;
}

async function foundOf(
  services: ForPapers,
  source: SourceOfPeople,
  { me, paper, period, howFar }: Wanted,
  today: Day,
): Promise<PaperOfAuthor[]> {
  const { unit } = me;
  const permission = PAPERS[paper].reading;
  if (!(await inChargeOfUnit(services.cadres, me, { permission, unit }, today)))
    throw refuse("paper-not-yours");
  return ofPeople(services, source, { me, period, howFar }, today);
}

/** The papers of a unit's own people, by name. */
async function ofPeople(
  services: ForPapers,
  source: SourceOfPeople,
  { me, period, howFar }: Omit<Wanted, "paper">,
  today: Day,
): Promise<PaperOfAuthor[]> {
  const people = await services.cadres.members(me.unit, { below: false }, today);
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
