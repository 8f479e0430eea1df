import { AUDIENCES, type Audience } from "../src/chat/dialog/catalogue.ts";
import type { Flow } from "../src/chat/dialog/flow.ts";
import { slashed } from "../src/command-lines/command-line.ts";
import { helpLine } from "../src/command-lines/own-lines.ts";
import { holdsRole } from "../src/rules/access/permissions.ts";
import type { PlainKey } from "../src/words/words.ts";

/** What stands above the lines of each. */
const TITLES = {
  cadre: "help-cadre",
  head: "help-head",
  admin: "help-admin",
} as const satisfies Record<Audience, PlainKey>;

/** `/trogiup`: what the speaker can do here, and how. */
export const help: Flow<"words" | "catalogue" | "abilitiesAt"> = {
  name: "help",
  version: 1,
  commands: [helpLine.command, "help"],
  menu: "command-help-menu",
  firstTry: { line: helpLine.show(), about: "command-help-help" },
  quick: true,
  where: ["private", "group"],
  permission: "ask-for-help",
  async run(talk, me, { words, catalogue, abilitiesAt }) {
    if (!me.cadre && me.place === "group") return talk.say("link-in-private");
    if (!me.cadre) return talk.say(me.withdrawn ? "link-withdrawn" : "help-stranger");
    const can = abilitiesAt(me.address);
    const sections = AUDIENCES.filter((audience) => holdsRole(me.cadre, audience))
      .map((audience) => ({
        title: words.label(TITLES[audience]),
        lines: catalogue.help(me.place, audience, can),
      }))
      .filter(({ lines }) => lines.length > 0);
    for (const { title, lines } of sections) {
      const told = lines.map(({ line, about }) =>
        words.text("help-line", { line: slashed(line), about: words.label(about) }),
      );
      await talk.say("help-section", { title, lines: told.join("\n") });
    }
    if (me.place === "group") await talk.say("help-private-too");
  },
};
