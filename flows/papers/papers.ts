import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { unitBookLine } from "../../src/command-lines/unit-book-line.ts";
import { type Cadre, headedBy } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { PAPER_NAMES, PAPERS, type PaperName } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { capitalised } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { unitBook } from "../unit-book/unit-book.ts";
import { blankPapers } from "./blank-papers.ts";
import { eventPaper } from "./event-paper.ts";
import { memberPaper } from "./member-paper.ts";
import { ownPaper } from "./own-paper.ts";
import { paperOfUnit } from "./paper-of-unit.ts";
import type { ForPapers, PaperServices } from "./paper-services.ts";
import { PAPER_SOURCES } from "./sources/sources.ts";
import { unitPapers } from "./unit-papers.ts";

/** `/baocao`: the papers of the table to print and sign: one's own, a member's, the unit's; and the unit's workbook. */
export const papers: Flow<PaperServices> = {
  name: "papers",
  version: 1,
  commands: [paperLine.command],
  needsFiles: true,
  helpPage: "papers",
  help: [
    { line: paperLine.open(), about: "command-paper-help" },
    { line: paperLine.blankOfUnit("a1"), about: "command-paper-blank-help", permission: "read-pledge" },
  ],
  quick: false,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  reads: {
    follows: (rest, at) => unitBookLine.isWish(rest, dayOf(at)) || paperLine.isWish(rest, dayOf(at)),
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const book = unitBookLine.read(talk.args);
    if (book) return unitBook(talk, services, me, book);
    const asked = paperLine.read(talk.args, dayOf(await talk.now()));
    if (!asked) return offerPapers(talk, services, me);
    const source = PAPER_SOURCES[asked.paper];
    if (asked.blank) return blankPapers(talk, services, me, { source, asked });
    if (source.of === "event") return eventPaper(talk, services, me, { source, asked });
    if (source.of === "unit") return paperOfUnit(talk, services, me, { source, asked });
    if (asked.wholeUnit) return unitPapers(talk, services, me, { source, asked });
    if (asked.who !== "") return memberPaper(talk, services, me, { source, asked });
    return ownPaper(talk, services, me, { source, asked });
  },
};

async function offerPapers(
  talk: Talk,
  { words, cadres }: Pick<ForPapers, "words" | "cadres">,
  { cadre }: CadreSpeaking,
): Promise<void> {
  const today = dayOf(await talk.now());
  const isAtTop = await talk.call(() => isTopmost(cadres, cadre, today));
  const isOfPerson = (paper: PaperName) => PAPER_SOURCES[paper].of === "person";
  const ofPeople = PAPER_NAMES.filter(isOfPerson);
  const readable = PAPER_NAMES.filter(
    (paper) => may(cadre, PAPERS[paper].reading) && (isAtTop || !PAPERS[paper].topmost),
  );
  const said = (paper: PaperName) => ({ paper: capitalised(printedName(words, paper)) });
  await talk.say("paper-which");
  await talk.offer([
    ...ofPeople.map((paper) => ({
      label: phrase("paper-own-button", said(paper)),
      command: paperLine.own(paper),
    })),
    ...readable.map((paper) => ({
      label: phrase(isOfPerson(paper) ? "paper-unit-button" : "paper-of-unit-button", said(paper)),
      command: paperLine.ofUnit(paper),
    })),
    ...(may(cadre, "see-missing") ? [{ label: phrase("book-button"), command: unitBookLine.of() }] : []),
  ]);
}

/** Whether somebody's unit, or one that they head, is the topmost. */
async function isTopmost(cadres: ForPapers["cadres"], cadre: Cadre, today: Day): Promise<boolean> {
  for (const unit of [cadre.unit, ...headedBy(cadre)])
    if ((await cadres.above(unit, today)).length === 0) return true;
  return false;
}
