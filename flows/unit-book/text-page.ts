import { standingTable } from "../../src/jobs/digests/standing-table.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** Without buttons they are listed below. */
const ROOM_OF_BUTTONS = 300;

/** The figures of a unit and of those right below it, as many lines as one message holds. A page that does not exist is the last one. */
export function textPage(
  words: Words,
  standing: UnitStanding,
  { page: wanted, maxText, today }: { page: number; maxText: number; today: Day },
): { text: string; page: number; pages: number } {
  const { head = [], rows = [] } = standingTable(words, [{ now: standing }]) ?? {};
  const heading = words.text("book-text-head", {
    unit: standing.unit.name,
    period: periodText(words, standing.period, today),
  });
  const pages: string[] = [];
  let text = heading;
  for (const [name = "", ...cells] of rows) {
    const figures = cells.map((cell, place) =>
      words.text("book-text-figure", { of: head[place + 1] ?? "", cell }),
    );
    const line = words.text("book-text-line", { name, figures: figures.join(" · ") });
    if (text !== heading && text.length + line.length + 1 > maxText - ROOM_OF_BUTTONS) {
      pages.push(text);
      text = heading;
    }
    text += `\n${line}`;
  }
  pages.push(text);
  const page = Math.min(wanted, pages.length);
  const shown = pages[page - 1] ?? "";
  if (pages.length === 1) return { text: shown, page, pages: 1 };
  const of = words.text("missing-page", { page: String(page), pages: String(pages.length) });
  return { text: `${shown}\n${of}`, page, pages: pages.length };
}
