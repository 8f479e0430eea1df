import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { perhapsProposal, toldProposal, unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import type { ListsNeeds } from "./needs.ts";
import { declineProposal, showProposals } from "./proposals.ts";
import { propose, takeBack } from "./propose.ts";
import { showLists } from "./show-lists.ts";
import { strikeItems } from "./strike.ts";

/** `/nenlam`: what one's unit and those above it agreed should be done and what should not; members propose more. */
export const unitLists: Flow<ListsNeeds> = {
  name: "unit-lists",
  version: 1,
  commands: [unitListsLine.command],
  menu: "command-lists-menu",
  helpPage: "unit",
  help: [
    { line: unitListsLine.show(), about: "command-lists-help" },
    { line: unitListsLine.propose("should"), about: "command-lists-help-propose" },
    { line: unitListsLine.proposals(), about: "command-lists-help-proposals", permission: "keep-unit-lists" },
  ],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: { told: toldProposal, perhaps: perhapsProposal },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = unitListsLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showLists(talk, services, me);
      case "propose":
        return propose(talk, services, me, asked);
      case "take-back":
        return takeBack(talk, services, me, asked.proposal);
      case "proposals":
        return showProposals(talk, services, me);
      case "decline":
        return declineProposal(talk, services, me, asked);
      case "strike":
        return strikeItems(talk, services, me);
    }
  },
};
