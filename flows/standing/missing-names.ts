import type { Services } from "../../src/chat/services.ts";
import type { Missing } from "./asked-missing.ts";
import {
  byPeriod,
  countOf,
  headingOf,
  lackOf,
  namesOf,
  underHeadings,
  vacantLines,
} from "./missing-headings.ts";

/** Without buttons they are listed below the names. */
const ROOM_OF_BUTTONS = 300;

/** One page of all names: as many as one message holds. A page that does not exist is the last one. */
export function namesPage(
  { words }: Pick<Services, "words">,
  { found, page: wanted, maxText }: { found: readonly Missing[]; page: number; maxText: number },
  at: number,
): { text: string; page: number; pages: number } {
  const lacking = found.filter((each) => countOf(each) > 0);
  if (lacking.length === 0) return { text: underHeadings({ words }, found, () => [], at), page: 1, pages: 1 };
  const pages: string[] = [];
  let text = "";
  for (const group of byPeriod(lacking)) {
    const heading = headingOf({ words }, group[0], at);
    text = text === "" ? heading : `${text}\n\n${heading}`;
    for (const each of group) {
      const title = lackOf({ words }, each);
      text += `\n${title}`;
      for (const line of namesOf({ words }, each)) {
        if (text.length + line.length + 1 > maxText - ROOM_OF_BUTTONS) {
          pages.push(text);
          text = `${heading}\n${title}`;
        }
        text += `\n${line}`;
      }
      for (const line of vacantLines({ words }, each)) text += `\n${line}`;
    }
  }
  pages.push(text);
  const page = Math.min(wanted, pages.length);
  const shown = pages[page - 1] ?? "";
  if (pages.length === 1) return { text: shown, page, pages: 1 };
  const of = words.text("missing-page", { page: String(page), pages: String(pages.length) });
  return { text: `${shown}\n${of}`, page, pages: pages.length };
}
