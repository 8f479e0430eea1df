import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { EntriesCommand } from "../../src/command-lines/entries-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { refuse } from "../../src/words/refusal.ts";
import { addFiles, correct } from "./change.ts";
import { enter } from "./enter.ts";
import type { Book, EntriesParts } from "./needs.ts";
import { showEntry, showFiles } from "./show.ts";
import { takeBack } from "./take-back.ts";
import { handWorkbook } from "./workbook.ts";

/** What either book does with a line, besides listing. */
export async function serveEntry(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  { book, asked }: { book: Book; asked: Exclude<EntriesCommand, { does: "list" }> },
): Promise<void> {
  switch (asked.does) {
    case "workbook":
      return handWorkbook(talk, services, me, { book, line: asked.line });
    case "show":
      return showEntry(talk, services, me, { book, id: asked.id });
    case "show-files":
      return showFiles(talk, services, me, { book, id: asked.id });
    case "correct":
      return correct(talk, services, me, { book, id: asked.id });
    case "add-files":
      return addFiles(talk, services, me, { book, id: asked.id });
    case "take-back":
    case "put-back":
      return takeBack(talk, services, me, { book, id: asked.id, does: asked.does });
    case "ask":
    case "enter":
      // Whoever only sees the book is told who enters, before any question.
      if (!may(me.cadre, book.enter)) throw refuse("entry-only-seen", { line: slashed(book.line.list()) });
      return enter(talk, services, me, { ...asked, book });
  }
}
