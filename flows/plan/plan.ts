import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { planLine } from "../../src/command-lines/plan-lines.ts";
import { markRead, remindUnread } from "./mark.ts";
import type { PlanNeeds } from "./needs.ts";
import { handOn, sendPlan } from "./send.ts";
import { showMissing, showPlan, takePlanBack } from "./show.ts";
import { PERMISSION } from "./their-plan.ts";

/** `/quantriet`: the plan made known to everybody of a unit, and who has read it (III.2, V.2). */
export const makingKnown: Flow<PlanNeeds> = {
  name: "making-known",
  version: 1,
  commands: [planLine.command],
  menu: "command-plan-menu",
  helpPage: "unit",
  help: [{ line: planLine.show(), about: "command-plan-help" }],
  quick: false,
  where: ["private"],
  permission: PERMISSION,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = planLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showPlan(talk, services, me.cadre);
      case "send":
        return sendPlan(talk, services, me);
      case "hand-on":
        return handOn(talk, services, me, asked.id);
      case "missing":
        return showMissing(talk, services, me.cadre, asked.id);
      case "mark":
        return markRead(talk, services, me.cadre, asked.id);
      case "remind":
        return remindUnread(talk, services, me.cadre, asked.id);
      case "take-back":
        return takePlanBack(talk, services, me.cadre, asked.id);
    }
  },
};
