import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { periodText } from "../../words/spoken.ts";
import { type DigestParts, digestText, digestTextIn, isShort } from "./digest-text.ts";
import { draftIn, fittedDraft, roomBelow } from "./fitted-draft.ts";
import { missingSections } from "./missing.ts";
import { partedTable, twoTables } from "./shown-table.ts";
import { type StandingTable, TABLE_SHAPES } from "./standing-table.ts";

/** How a digest is shown. */
interface DigestShape {
  /** Whether a group sees the names of those who are missing. */
  namesInGroup: boolean;
  /** The longest text of one message on its channel, in UTF-16 units. */
  maxText: number;
}

/** More names than these never leave the table on a phone's screen. */
const MOST_NAMES = 10;

/**
 * What a group hears: counts only, and names of those who are missing where the unit's policy says so, as many as have room.
 * More units than fit one message, said as short as can be, are continued in a second with its own title; of still more, those that
 * lack most are shown.
 */
export function digestMessages(parts: DigestParts, { namesInGroup, maxText }: DigestShape): NoticeMessage[] {
  const { words, now, today } = parts;
  const named = namesInGroup ? namedSections(parts, maxText) : [];
  const usual = (table: StandingTable | undefined) => digestText(parts, named, table);
  const tight = (table: StandingTable | undefined) => digestTextIn("shared lines", parts, named, table);
  const { draft, fits } = fittedDraft(parts, [usual, tight], maxText);
  if (!draft.table) return [{ text: draft.text }];
  if (fits) return [{ text: draft.text, table: shown(draft.table) }];
  const title = words.text("digest-title-part", {
    unit: now.unit.name,
    period: periodText(words, now.period, today),
    part: "2",
    parts: "2",
  });
  const second = roomBelow(title, maxText);
  const whole = TABLE_SHAPES.flatMap((shape) => {
    const { text, table } = draftIn(shape, parts, usual);
    return table ? [{ text, tables: partedTable(table, roomBelow(text, maxText), second) }] : [];
  }).find(({ tables }) => tables.length <= 2);
  const first = roomBelow(draft.text, maxText);
  const { text, tables } = whole ?? {
    text: draft.text,
    tables: twoTables(words, draft.table, { first, second }),
  };
  return tables.map((table, n) => ({ text: n === 0 ? text : title, table }));
}

function shown({ head, rows, headOnce }: StandingTable): NoticeMessage["table"] {
  return { head, rows, ...(headOnce && { headOnce }) };
}

/** So many names that the table stays on a phone's screen, and half of the message is its own; heads read all in private. */
function namedSections(parts: DigestParts, maxText: number): string[] {
  const { table } = draftIn("whole", parts, () => "");
  for (let most = MOST_NAMES; most > 0; most--) {
    const sections = missingSections(parts.words, parts.now, { most, more: "digest-more-in-group" });
    const text = digestText(parts, sections, table);
    if (isShort(text) && text.length <= maxText / 2) return sections;
  }
  return [];
}
