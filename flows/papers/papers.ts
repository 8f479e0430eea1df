import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { memberPaper } from "./member-paper.ts";
import { ownPaper } from "./own-paper.ts";
import type { PaperServices } from "./paper-services.ts";
import { readingOf } from "./reading-of.ts";
import { unitPapers } from "./unit-papers.ts";

/** `/baocao`: pledges and self-reviews as papers to print and sign: one's own, a member's, everybody's of the unit. */
export const papers: Flow<PaperServices> = {
  name: "papers",
  version: 1,
  commands: [paperLine.command],
  needsFiles: true,
  help: [{ line: paperLine.open(), about: "command-paper-help" }],
  quick: false,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  reads: {
    follows: (rest, at) => paperLine.isWish(rest, dayOf(at)),
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = paperLine.read(talk.args, dayOf(await talk.now()));
    if (!asked) return offerPapers(talk, me);
    if (asked.wholeUnit) return unitPapers(talk, services, me, asked);
    if (asked.who !== "") return memberPaper(talk, services, me, asked);
    return ownPaper(talk, services, me, asked);
  },
};

async function offerPapers(talk: Talk, { cadre }: CadreSpeaking): Promise<void> {
  await talk.say("paper-which");
  await talk.offer([
    { label: phrase("paper-own-pledge"), command: paperLine.own("pledge") },
    { label: phrase("paper-own-self-review"), command: paperLine.own("self-review") },
    ...(["pledge", "self-review"] as const)
      .filter((paper) => may(cadre, readingOf(paper)))
      .map((paper) => ({ label: phrase(`paper-unit-${paper}`), command: paperLine.ofUnit(paper) })),
  ]);
}
