import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";
import { ownSeat } from "../own-seat.ts";
import { addCadre } from "./add.ts";
import { showCadre, showMenu } from "./card.ts";
import { correctCadre } from "./correct.ts";
import { dismissCadre } from "./dismiss.ts";
import { moveCadre } from "./move.ts";
import { showPaper } from "./paper.ts";
import { acceptRequest, refuseRequest, showRequests } from "./requests.ts";
import { sendRoster } from "./send-roster.ts";
import { sendStatements } from "./statement.ts";
import { endWithoutApp, markWithoutApp } from "./without-app.ts";

/** `/canbo`: adds, moves, corrects, dismisses one person of one's own unit or below, without a file; the roster as a file. */
export const oneCadre: Flow<
  | "words"
  | "cadres"
  | "rosters"
  | "rowRequests"
  | "noticeAddresses"
  | "policies"
  | "notices"
  | "abilitiesAt"
  | "withoutApp"
  | "deeds"
  | "standings"
  | "files"
  | "post"
  | "keptFiles"
  | "download"
> = {
  name: "one-cadre",
  version: 5,
  commands: [cadreLine.command],
  menu: "command-cadre-menu",
  helpPage: "people",
  help: [
    { line: cadreLine.show(), about: "command-cadre-help" },
    { line: cadreLine.add("Nguyễn Văn An, Bí thư"), about: "command-cadre-add-help" },
  ],
  quick: true,
  where: ["private"],
  permission: "change-roster",
  async run(talk, speaker, services) {
    const { cadre, address } = cadreOf(speaker);
    if (cadre.demo) return talk.say("cadre-demo");
    const asked = cadreLine.read(talk.args);
    const isDecision = asked.does === "accept" || asked.does === "refuse" || asked.does === "requests";
    const me = isDecision ? cadre : await ownSeat(talk, services, cadre, "change-roster");
    switch (asked.does) {
      case "add":
        return addCadre(talk, services, me, asked.rest);
      case "move":
        return moveCadre(talk, services, me, asked.rest);
      case "correct":
        return correctCadre(talk, services, me, asked.rest);
      case "dismiss":
        return dismissCadre(talk, services, me, asked.rest);
      case "without-app":
        return markWithoutApp(talk, services, { cadre: me, address }, asked.rest);
      case "with-app":
        return endWithoutApp(talk, services, me, asked.rest);
      case "paper":
        return showPaper(talk, services, { cadre: me, address }, asked.rest);
      case "statement":
        return sendStatements(talk, services, { cadre: me, address }, asked.rest);
      case "file":
        return sendRoster(talk, services, { cadre: me, address });
      case "requests":
        return showRequests(talk, services, me);
      case "accept":
        return acceptRequest(talk, services, me, asked.request);
      case "refuse":
        return refuseRequest(talk, services, me, asked.request);
      case "show":
        return asked.who === "" ? showMenu(talk, services, me) : showCadre(talk, services, me, asked.who);
    }
  },
};
