import type { Flow } from "../src/chat/dialog/flow.ts";

/** `/trogiup`: what the speaker can do, and how. */
export const help: Flow = {
  name: "help",
  version: 1,
  commands: ["trogiup", "help"],
  quick: true,
  where: ["private", "group"],
  permission: "ask-for-help",
  async run(talk, me) {
    if (!me.cadre && me.place === "group") return talk.say("link-in-private");
    if (!me.cadre) return talk.say(me.withdrawn ? "link-withdrawn" : "help-stranger");
    await talk.say("help-cadre");
    if (me.cadre.head) await talk.say("help-secretary");
    if (me.cadre.admin) await talk.say("help-admin");
  },
};
