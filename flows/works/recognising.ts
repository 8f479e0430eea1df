import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { recogniseLine } from "../../src/command-lines/recognise-line.ts";
import { listWorks } from "./list-works.ts";
import { lookAtWaiting, showWaiting } from "./look-at-waiting.ts";
import type { WorkNeeds } from "./needs.ts";
import { recognise } from "./recognise.ts";
import { sendBack, takeBack } from "./send-back.ts";

/** `/congnhan`: works of others that wait to be recognised (D3), each shown before it is decided about. */
export const recognising: Flow<WorkNeeds> = {
  name: "recognising",
  version: 1,
  commands: [recogniseLine.command],
  menu: "command-recognise-menu",
  helpPage: "watch",
  help: [
    { line: recogniseLine.show(), about: "command-recognise-help" },
    { line: recogniseLine.list(), about: "command-recognise-help-list" },
  ],
  quick: true,
  where: ["private"],
  permission: "recognise-works",
  closedWhileNew: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = recogniseLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showWaiting(talk, services, me.cadre);
      case "list":
        return listWorks(talk, services, me, asked.line);
      case "look":
        return lookAtWaiting(talk, services, me, asked);
      case "recognise":
        return recognise(talk, services, me.cadre, asked);
      case "return":
        return sendBack(talk, services, me.cadre, asked);
      case "take-back":
        return takeBack(talk, services, me.cadre, asked);
    }
  },
};
