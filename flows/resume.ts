import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import { resumeLine } from "../src/command-lines/form-lines.ts";
import { wishIn } from "../src/rules/reading/talk/wishes.ts";
import { offerDrafts, openDrafts, restOf } from "./form/drafts.ts";

/** “làm tiếp”, where no question waits: the paper that was begun, on whatever app, is gone on with; of several, which. */
export const resume: Flow<"words" | "cadres" | "forms" | "works" | "policies"> = {
  name: "resume",
  version: 1,
  commands: [resumeLine.command],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: { perhaps: (text) => (wishIn(text) === "go-on" ? "" : undefined) },
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const drafts = await openDrafts(services, cadre, await talk.now());
    const [only, ...others] = drafts;
    if (!only) return talk.say("resume-nothing");
    if (others.length > 0) return offerDrafts(talk, drafts);
    talk.goOnWith(restOf(only));
  },
};
