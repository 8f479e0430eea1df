import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf, strangerHears } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { HELP_PAGES, type HelpPage, helpLine } from "../../src/command-lines/help-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { DUTIES, DUTY_IDS } from "../../src/rules/duties/duties.ts";
import { commandWithoutSlash } from "../../src/rules/reading/quick-text.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { TOPICS, topicNamed } from "./topics.ts";

/** `/trogiup`: what people do day by day, and the rest of what the speaker can do here, a page for each group. */
export const help: Flow<"words" | "catalogue" | "abilitiesAt"> = {
  name: "help",
  version: 1,
  commands: [helpLine.command, "help"],
  menu: "command-help-menu",
  firstTry: { line: helpLine.show(), about: "command-help-help" },
  quick: true,
  where: ["private", "group"],
  permission: "ask-for-help",
  async run(talk, speaker, services) {
    if (!speaker.cadre) return talk.say(strangerHears(speaker));
    const me = cadreOf(speaker);
    const { words, catalogue } = services;
    const page = helpLine.readPage(talk.args);
    const topic = topicNamed(talk.args);
    const named = commandWithoutSlash(talk.args, catalogue.names);
    const ofCommand = named ? sectionsOf(services, me, { command: named.command }) : [];
    if (me.place === "private" && page) {
      await showSections(talk, sectionsOf(services, me, { page }));
      if (page === "watch" && may(me.cadre, "see-missing"))
        await talk.say("help-duties", { duties: dutiesText(words) });
      return talk.offer([{ label: phrase("help-page-front"), command: helpLine.show() }]);
    }
    if (topic) {
      await talk.say(`help-how-${topic}`);
      if (me.place === "group") return;
      return talk.offer([{ label: phrase(`question-${TOPICS[topic].does}`), command: TOPICS[topic].line }]);
    }
    if (ofCommand.length > 0) return showSections(talk, ofCommand);
    if (me.place === "group") {
      await showSections(talk, sectionsOf(services, me, {}));
      return talk.say("help-private-too");
    }
    const daily = sectionsOf(services, me, { daily: true }).flatMap(({ lines }) => lines);
    await talk.say("help-front", { lines: daily.join("\n") });
    const pages = HELP_PAGES.filter((each) => sectionsOf(services, me, { page: each }).length > 0);
    await talk.offer(pages.map((each) => ({ label: titleOf(each), command: helpLine.page(each) })));
  },
};

function titleOf(page: HelpPage) {
  return phrase(`help-page-${page}`);
}

async function showSections(talk: Talk, sections: readonly Section[]): Promise<void> {
  for (const { title, lines } of sections) await talk.say("help-section", { title, lines: lines.join("\n") });
}

/** Each duty with the word that commands take: `giờ tình nguyện (gio)`. */
function dutiesText(words: Words): string {
  return DUTY_IDS.map((duty) =>
    words.text("help-duty", { duty: dutyName(words, duty), word: DUTIES[duty].word }),
  ).join(", ");
}
