import type { Services } from "../../src/chat/services.ts";
import { missing, nameLine } from "../../src/jobs/digests/missing.ts";
import { type Missing, missingTitle } from "./asked-missing.ts";

/** Without buttons they are listed below the names. */
const ROOM_OF_BUTTONS = 300;

/** One page of all names: as many as one message holds. A page that does not exist is the last one. */
export function namesPage(
  { words }: Pick<Services, "words">,
  { found, page: wanted, maxText }: { found: readonly Missing[]; page: number; maxText: number },
  at: number,
): { text: string; page: number; pages: number } {
  const pages: string[] = [];
  let text = "";
  for (const each of found) {
    const title = missingTitle({ words }, each, at);
    const lines = missing(each.standing, each.duty).map((stander) =>
      nameLine(words, each.standing, stander, each.duty),
    );
    text = text === "" ? title : `${text}\n\n${title}`;
    for (const line of lines) {
      if (text.length + line.length + 1 > maxText - ROOM_OF_BUTTONS) {
        pages.push(text);
        text = title;
      }
      text += `\n${line}`;
    }
  }
  pages.push(text);
  const page = Math.min(wanted, pages.length);
  const shown = pages[page - 1] ?? "";
  if (pages.length === 1) return { text: shown, page, pages: 1 };
  const of = words.text("missing-page", { page: String(page), pages: String(pages.length) });
  return { text: `${shown}\n${of}`, page, pages: pages.length };
}
