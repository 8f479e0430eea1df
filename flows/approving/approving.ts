import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { approveLine, readAllBut } from "../../src/command-lines/approve-line.ts";
import type { ApprovingNeeds } from "./needs.ts";
import { showWaiting } from "./show-waiting.ts";
import { strike } from "./strike.ts";
import { takeBack } from "./take-back.ts";

/** `/duyet`: what waits for a head's word; what counts and should not; and taking a word back. */
export const approving: Flow<ApprovingNeeds> = {
  name: "approving",
  version: 1,
  commands: [approveLine.command],
  menu: "command-approve-menu",
  helpPage: "watch",
  help: [
    { line: approveLine.show(), about: "command-approve-help", daily: true },
    { line: approveLine.strike(), about: "command-approve-help-strike" },
  ],
  quick: true,
  where: ["private"],
  permission: "approve-deeds",
  reads: { told: readAllBut },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = approveLine.read(talk.args);
    if (asked.does === "strike") return strike(talk, services, me, asked.who);
    if (asked.does === "take-back") return takeBack(talk, services, me, asked);
    return showWaiting(talk, services, me, asked);
  },
};
