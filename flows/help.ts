import { AUDIENCES, type Audience } from "../src/chat/dialog/catalogue.ts";
import type { Flow } from "../src/chat/dialog/flow.ts";
import { strangerHears } from "../src/chat/dialog/speaker.ts";
import { type CommandLine, slashed } from "../src/command-lines/command-line.ts";
import { hoursLine } from "../src/command-lines/deed-lines.ts";
import { pledgeLine, reviewLine } from "../src/command-lines/form-lines.ts";
import { historyLine } from "../src/command-lines/history-line.ts";
import { appsLine, helpLine, remindersLine } from "../src/command-lines/own-lines.ts";
import { invitationLine } from "../src/command-lines/unit-lines.ts";
import { holdsRole, may, type Permission } from "../src/rules/access/permissions.ts";
import type { Intent } from "../src/rules/asking/grammar.ts";
import { DUTIES, DUTY_IDS } from "../src/rules/duties/duties.ts";
import { commandWithoutSlash } from "../src/rules/reading/quick-text.ts";
import { plain } from "../src/rules/reading/words/plain.ts";
import { dutyName } from "../src/words/duty-words.ts";
import { type PlainKey, phrase, type Words } from "../src/words/words.ts";

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
    if (!me.cadre) return talk.say(strangerHears(me));
    const topic = topicNamed(talk.args);
    if (topic) {
      await talk.say(`help-how-${topic}`);
      if (me.place === "group") return;
      return talk.offer([{ label: phrase(`question-${TOPICS[topic].does}`), command: TOPICS[topic].line }]);
    }
    const can = abilitiesAt(me.address);
    const allows = (permission: Permission) => may(me.cadre, permission);
    const sectionsOf = (command?: string) =>
      AUDIENCES.map((audience) => ({
        title: words.label(holdsRole(me.cadre, audience) ? TITLES[audience] : "help-entrusted"),
        lines: catalogue.help(me.place, audience, can, allows, command),
      })).filter(({ lines }) => lines.length > 0);
    const named = commandWithoutSlash(talk.args, catalogue.names);
    const ofCommand = named ? sectionsOf(named.command) : [];
    const sections = ofCommand.length > 0 ? ofCommand : sectionsOf();
    for (const { title, lines } of sections) {
      const told = lines.map(({ line, about }) =>
        words.text("help-line", { line: slashed(line), about: words.label(about) }),
      );
      await talk.say("help-section", { title, lines: told.join("\n") });
    }
    if (ofCommand.length > 0) return;
    if (me.place === "group") return talk.say("help-private-too");
    if (may(me.cadre, "see-missing")) await talk.say("help-duties", { duties: dutiesText(words) });
  },
};

/** What one can ask how to do, by the words that lead here, and the command that does it. */
const TOPICS = {
  hours: { said: "ghi giờ", does: "hours", line: hoursLine.ask() },
  undo: { said: "hoàn tác", does: "entries", line: historyLine.list() },
  pledge: { said: "đăng ký", does: "pledge", line: pledgeLine.open() },
  review: { said: "kiểm điểm", does: "review", line: reviewLine.open() },
  apps: { said: "liên kết", does: "apps", line: appsLine.show() },
  invite: { said: "mời", does: "invitations", line: invitationLine.all() },
  reminders: { said: "nhắc", does: "reminders", line: remindersLine.show() },
} as const satisfies Record<string, { said: string; does: Intent; line: CommandLine }>;
type Topic = keyof typeof TOPICS;

function topicNamed(args: string): Topic | undefined {
  const said = plain(args);
  return objectKeys(TOPICS).find((topic) => plain(TOPICS[topic].said) === said);
}

function objectKeys<T extends object>(of: T): (keyof T)[];
function objectKeys(of: object): string[] {
  return Object.keys(of);
}

/** Each duty with the word that commands take: `giờ tình nguyện (gio)`. */
function dutiesText(words: Words): string {
  return DUTY_IDS.map((duty) =>
    words.text("help-duty", { duty: dutyName(words, duty), word: DUTIES[duty].word }),
  ).join(", ");
}
