import type { Talk } from "../../src/chat/dialog/talk.ts";
import { discussionLine, type NamedSitting } from "../../src/command-lines/discussion-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { phrase } from "../../src/words/words.ts";

/** What can be done about a sitting that is noted. */
export function offerAbout(talk: Talk, named: NamedSitting): Promise<void> {
  return talk.offer([
    { label: phrase("discussion-button-correct"), command: discussionLine.correct(named) },
    { label: phrase("discussion-button-withdraw"), command: discussionLine.withdraw(named) },
    { label: phrase("discussion-button-paper"), command: paperLine.of("thaoluan", named.unit, named.month) },
    { label: phrase("lists-button-show"), command: unitListsLine.show() },
  ]);
}
