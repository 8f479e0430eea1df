import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { collectiveLine } from "../../src/command-lines/collective-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { chooseCadre, writeOfSeveral } from "./choose.ts";
import { closeReview } from "./close.ts";
import { correctOf } from "./correct.ts";
import { takeFile } from "./file-in.ts";
import { sendFile } from "./file-out.ts";
import { lookAtCadre } from "./look.ts";
import type { CollectiveNeeds } from "./needs.ts";
import { openReview } from "./open.ts";
import { showReview } from "./overview.ts";
import { answerReview, showOwn } from "./own.ts";
import { noteSitting } from "./sit.ts";
import { decideAbout, writeOf } from "./write.ts";

/** `/kiemdiem`: a unit's collective review of a quarter (IV.1), for its heads; for every cadre what was said of them. */
export const collectiveReview: Flow<CollectiveNeeds> = {
  name: "collective-review",
  version: 1,
  commands: [collectiveLine.command],
  menu: "command-collective-menu",
  helpPage: "unit",
  help: [
    { line: collectiveLine.open(), about: "command-collective-help", permission: "hold-review" },
    { line: collectiveLine.own(), about: "command-collective-help-own" },
  ],
  quick: false,
  looks: collectiveLine.looks,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  takesFile: ({ name }) => collectiveLine.ofFile(name) !== undefined,
  async run(talk, speaker, services) {
    const speaking = cadreOf(speaker);
    const me = speaking.cadre;
    const filled = talk.sent && collectiveLine.ofFile(talk.sent.name);
    if (filled && may(me, "hold-review")) return takeFile(talk, services, speaking, filled);
    const asked = collectiveLine.read(talk.args, dayOf(await talk.now()));
    if (asked.does === "own") return showOwn(talk, services, me);
    if (asked.does === "own-one") return showOwn(talk, services, me, asked);
    if (asked.does === "answer") return answerReview(talk, services, me, asked, asked.said);
    if (!may(me, "hold-review")) {
      if (asked.does === "open") return showOwn(talk, services, me);
      throw refuse("collective-not-yours");
    }
    switch (asked.does) {
      case "unclear":
        throw refuse("collective-unclear");
      case "open":
        return openReview(talk, services, me, asked);
      case "show":
        return showReview(talk, services, me, { named: asked });
      case "sit":
        return noteSitting(talk, services, me, asked);
      case "choose":
        return chooseCadre(talk, services, me, asked);
      case "several":
        return writeOfSeveral(talk, services, me, asked);
      case "file":
        return sendFile(talk, services, speaking, asked);
      case "take-file":
        return takeFile(talk, services, speaking, asked);
      case "close":
        return closeReview(talk, services, me, asked);
      case "look":
        return lookAtCadre(talk, services, me, { named: asked, cadre: asked.cadre });
      case "write":
        return writeOf(talk, services, me, { named: asked, cadre: asked.cadre, below: asked.said });
      case "decide":
        return decideAbout(talk, services, me, { named: asked, cadre: asked.cadre });
      case "correct":
        return correctOf(talk, services, me, { named: asked, cadre: asked.cadre });
    }
  },
};
