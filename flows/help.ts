import { AUDIENCES, type Audience } from "../src/chat/dialog/catalogue.ts";
import type { Flow } from "../src/chat/dialog/flow.ts";
import { slashed } from "../src/command-lines/command-line.ts";
import { helpLine } from "../src/command-lines/own-lines.ts";
import { holdsRole } from "../src/rules/access/permissions.ts";
import { DUTIES, DUTY_IDS } from "../src/rules/duties/duties.ts";
import { dutyName } from "../src/words/duty-words.ts";
import type { PlainKey, Words } from "../src/words/words.ts";

/** The headings above the lines of each. */
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
    if (me.place === "group") return talk.say("help-private-too");
    if (holdsRole(me.cadre, "head")) await talk.say("help-duties", { duties: dutiesText(words) });
  },
};

/** Each duty with the word that commands take: `giờ tình nguyện (gio)`. */
function dutiesText(words: Words): string {
  return DUTY_IDS.map((duty) =>
    words.text("help-duty", { duty: dutyName(words, duty), word: DUTIES[duty].word }),
  ).join(", ");
}
