import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { typingInLine } from "../../src/command-lines/typing-in-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { fillFor } from "./fill-for.ts";
import { type Needs, openFor } from "./open-for.ts";
import { showPhoto, showTyped } from "./show.ts";
import { wantedPaper } from "./wanted-paper.ts";

/** `/nhapgiay đăng ký Bích`: a head, or whoever was named for it, types in what somebody without an app wrote on paper. */
export const typingIn: Flow<Needs> = {
  name: "typing-in",
  version: 1,
  commands: [typingInLine.command],
  helpPage: "papers",
  help: [{ line: typingInLine.of("a1", "An"), about: "command-typing-help" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "type-in-papers",
  closedWhileNew: true,
  reads: { told: (text, at) => typingInLine.told(text, dayOf(at)) },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const at = await talk.now();
    const today = dayOf(at);
    const asked = typingInLine.read(talk.args, today);
    if (!asked) return talk.say("typing-how");
    const wanted = wantedPaper(services.words, asked, today);
    const question = phrase("typing-whose");
    const meant = {
      permission: "type-in-papers",
      words: asked.who,
      question,
      label: "review-person",
    } as const;
    const code = await whichMember(talk, services, { me: me.cadre, asked: meant }, today);
    if (!code) throw refuse("typing-nobody", { query: clipped(asked.who, 40) });
    if (asked.does === "photo") return showPhoto(talk, services, me, { wanted, code });
    const opened = await talk.call((key) => openFor(services, me.cadre, { wanted, code }, { key, at }));
    const { confirmed, draft, locked } = opened.form;
    if (confirmed && (locked || !(draft || asked.does === "change"))) return showTyped(talk, wanted, opened);
    if (locked) throw refuse("form-locked");
    return fillFor(talk, services, me, { wanted, opened });
  },
};
