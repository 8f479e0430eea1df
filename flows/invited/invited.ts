import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import { accept, decline } from "./answer.ts";
import type { InvitedServices } from "./invited-services.ts";
import { listCalls, showCall, waitForAnswer } from "./list.ts";
import { sendSomebody } from "./send.ts";

/** `/giaymoi`: what somebody is called to, and their answers: coming, not coming because …, somebody in their place. */
export const invited: Flow<keyof InvitedServices> = {
  name: "invited",
  version: 1,
  commands: [invitedLine.command],
  menu: "command-invited-menu",
  helpPage: "sittings",
  help: [{ line: invitedLine.list(), about: "command-invited-help" }],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: { follows: (rest) => rest.trim() === "" || invitedLine.read(rest).does !== "list" },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = invitedLine.read(talk.args);
    switch (asked.does) {
      case "list":
        return listCalls(talk, services, me);
      case "show":
        return showCall(talk, services, me, asked.id);
      case "unsure":
        return waitForAnswer(talk, services, me, asked.id);
      case "come":
        return accept(talk, services, me, asked.id);
      case "decline":
        return decline(talk, services, me, asked);
      case "send":
        return sendSomebody(talk, services, me, asked.id);
    }
  },
};
