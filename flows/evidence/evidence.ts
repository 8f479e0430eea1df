import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { addEvidence, takeEvidenceOff } from "./add.ts";
import { listEvidence } from "./list.ts";
import { offerEvidence } from "./offer.ts";
import { showEvidence } from "./show.ts";

/** A picture or file after a deed is offered as its evidence; `/minhchung` shows what was kept. */
export const evidence: Flow<
  "words" | "cadres" | "deeds" | "standings" | "keptFiles" | "download" | "abilitiesAt" | TellingNeeds
> = {
  name: "evidence",
  version: 1,
  commands: [evidenceLine.command],
  helpPage: "deeds",
  help: [
    { line: evidenceLine.list(), about: "evidence-help" },
    { line: evidenceLine.list("An"), about: "evidence-help-of", permission: "see-evidence" },
  ],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  takesFile: () => true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = evidenceLine.read(talk.args);
    if (talk.sent && asked.does === "list") return offerEvidence(talk, services, me, talk.sent);
    switch (asked.does) {
      case "add":
        return addEvidence(talk, services, me.cadre, asked);
      case "take-off":
        return takeEvidenceOff(talk, services, me.cadre, asked);
      case "show":
        return showEvidence(talk, services, me, asked);
      case "list":
        return listEvidence(talk, services, me.cadre, asked.who);
    }
  },
};
