import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { discussionLine } from "../../src/command-lines/discussion-line.ts";
import { ownSeat } from "../own-seat.ts";
import { correctSitting, withdrawSitting } from "./correct.ts";
import { type DiscussionServices, PERMISSION } from "./discussion-services.ts";
import { noteDiscussion } from "./note.ts";
import { lookAtSitting, showDiscussions } from "./show.ts";

/** `/sinhhoatnenlam`: the month's discussion of what should be done and what should not (U2, IV.1). */
export const discussions: Flow<keyof DiscussionServices> = {
  name: "discussions",
  version: 2,
  commands: [discussionLine.command],
  menu: "command-discussion-menu",
  helpPage: "unit",
  help: [{ line: discussionLine.show(), about: "command-discussion-help" }],
  quick: false,
  looks: (args) => discussionLine.read(args).does === "look",
  where: ["private"],
  permission: PERMISSION,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = discussionLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showDiscussions(talk, services, await ownSeat(talk, services, me, PERMISSION));
      case "note":
        return noteDiscussion(talk, services, await ownSeat(talk, services, me, PERMISSION));
      case "look":
        return lookAtSitting(talk, services, me, asked);
      case "correct":
        return correctSitting(talk, services, me, asked);
      case "withdraw":
        return withdrawSitting(talk, services, me, asked);
    }
  },
};
