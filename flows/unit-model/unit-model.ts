import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { showAlike } from "./alike.ts";
import { lookAtModel } from "./look.ts";
import type { ModelNeeds } from "./needs.ts";
import { recogniseModel } from "./recognise.ts";
import { sendModelBack, takeModelBack } from "./send-back.ts";
import { showModels } from "./show.ts";
import { showWaitingModels } from "./show-waiting.ts";
import { withdrawModel } from "./withdraw.ts";
import { writeModel } from "./write.ts";

/** `/mohinh`: the unit's own model (U1): seen by its people, written by its heads, decided about by the level above. */
export const unitModel: Flow<ModelNeeds> = {
  name: "unit-model",
  version: 1,
  commands: [modelLine.command, "vietmohinh", "nopmohinh"],
  menu: "command-model-menu",
  helpPage: "unit",
  help: [
    { line: modelLine.show(), about: "command-model-help" },
    { line: modelLine.write(), about: "command-model-help-write", permission: "write-unit-papers" },
    { line: modelLine.waiting(), about: "command-model-help-waiting", permission: "decide-unit-papers" },
  ],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  reads: { follows: modelLine.isWish },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = modelLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showModels(talk, services, me.cadre, asked.year);
      case "waiting":
        return showWaitingModels(talk, services, me.cadre);
      case "write":
        return writeModel(talk, services, me, asked.year);
      case "withdraw":
        return withdrawModel(talk, services, me.cadre, asked.year);
      case "look":
        return lookAtModel(talk, services, me.cadre, asked);
      case "alike":
        return showAlike(talk, services, me.cadre, asked);
      case "recognise":
        return recogniseModel(talk, services, me.cadre, asked);
      case "return":
        return sendModelBack(talk, services, me.cadre, { named: asked });
      case "copied":
        return sendModelBack(talk, services, me.cadre, { named: asked, verdict: "copied" });
      case "take-back":
        return takeModelBack(talk, services, me.cadre, asked);
    }
  },
};
