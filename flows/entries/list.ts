import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { Entry } from "../../src/records/entries/entries.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { ENTRY_KIND_IDS, ENTRY_KINDS } from "../../src/rules/entries/entry-kinds.ts";
import { clipped } from "../../src/words/clipped.ts";
import { entryLineText, entryTitle } from "../../src/words/entry-text.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { askedSeat } from "../standing/asked-seat.ts";
import { type AskedEntries, askedEntries } from "./asked-entries.ts";
import type { Book, EntriesParts } from "./needs.ts";

const MOST_OF_KIND = 5;
const MOST_BUTTONS = 5;
const MOST_LABEL = 45;

/** What a unit has entered in a year, by kind, with the buttons that open the newest and enter more. */
export async function listRecords(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: { book: Book; line: string },
): Promise<void> {
  const { words } = services;
  const seat = await askedSeat(talk, services, me.cadre, { permission: asked.book.see, line: asked.line });
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const found = await askedEntries(services, seat, asked, today);
    const own = found.entries.filter(({ unit }) => unit === found.unit.code);
    return {
      unit: found.unit.name,
      period: periodText(words, found.period, today),
      lines: linesByKind(words, own, asked.book, today),
      below: found.entries.length - own.length,
      buttons: openButtons(words, own, asked.book),
      more: waysOf(asked.book, found),
    };
  });
  const { unit, period, lines, below } = shown;
  const example = slashed(asked.book.line.enter(words.label("entry-example-peak-drive")));
  if (lines === "") await talk.say("entry-list-none", { unit, period, example });
  else await talk.say("entry-list", { unit, period, lines });
  if (below > 0) await talk.say("entry-list-below", { count: String(below) });
  await talk.offer([...shown.buttons, ...shown.more]);
}

function linesByKind(words: Words, entries: readonly Entry[], book: Book, today: Day): string {
  return ENTRY_KIND_IDS.filter((kind) => ENTRY_KINDS[kind].book === book.name)
    .flatMap((kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      if (own.length === 0) return [];
      const hidden = own.length - MOST_OF_KIND;
      return [
        words.text("entry-list-kind", { kind: words.label(`entry-kind-${kind}`), count: String(own.length) }),
        ...own
          .slice(-MOST_OF_KIND)
          .map((entry) => words.text("entry-list-line", { text: entryLineText(words, entry, today) })),
        ...(hidden > 0 ? [words.text("entry-list-more", { count: String(hidden) })] : []),
      ];
    })
    .join("\n");
}

/** Buttons that open those entered last. */
export function openButtons(words: Words, entries: readonly Entry[], { line }: Book): Shortcut[] {
  return entries
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST_BUTTONS)
    .map((entry) => ({
      label: phrase("entry-button-open", { title: clipped(entryTitle(words, entry), MOST_LABEL) }),
      command: line.show(entry.id),
    }));
}

/** Entering more, and the workbook where there is something. */
export function waysOf({ line }: Book, { unit, period, entries, isOwn }: AskedEntries): Shortcut[] {
  return [
    ...(isOwn ? [{ label: phrase("entry-button-more"), command: line.ask() }] : []),
    ...(entries.length > 0
      ? [{ label: phrase("entry-button-workbook"), command: line.workbook(unit.code, period.id) }]
      : []),
  ];
}
