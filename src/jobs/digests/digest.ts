import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { periodText } from "../../words/spoken.ts";
import { type DigestParts, digestText, viewsOf } from "./digest-text.ts";
import { missingSections } from "./missing.ts";
import { twoTables } from "./shown-table.ts";
import { type StandingTable, standingTable } from "./standing-table.ts";

/** How a digest is shown. */
interface DigestShape {
  /** Whether a group sees the names of those who are missing. */
  namesInGroup: boolean;
  /** The longest text of one message on its channel, in UTF-16 units. */
  maxText: number;
}

/**
 * What a group hears: counts only, and names of those who are missing where the unit's policy says so.
 * More units than fit one message are continued in a second with its own title; of still more, those that lack most are shown.
 */
export function digestMessages(parts: DigestParts, { namesInGroup, maxText }: DigestShape): NoticeMessage[] {
  const { words, now, today } = parts;
  const whole = tableOf(parts);
  const cadres = namesInGroup ? missingSections(words, now) : [];
  const text = digestText(parts, cadres, whole);
  if (!whole) return [{ text }];
  const titleOf = (part: number, all: number) =>
    words.text("digest-title-part", {
      unit: now.unit.name,
      period: periodText(words, now.period, today),
      part: String(part),
      parts: String(all),
    });
  const tables = twoTables(words, whole, {
    first: roomBelow(text, maxText),
    second: roomBelow(titleOf(2, 2), maxText),
  });
  return tables.map((table, n) => ({ text: n === 0 ? text : titleOf(n + 1, tables.length), table }));
}

/** The table of a digest, whole; nothing where nothing is asked, or all of it is met by all. */
export function tableOf(parts: DigestParts): StandingTable | undefined {
  return standingTable(parts.words, viewsOf(parts));
}

/** So much of a message is left for the table below its text. */
export function roomBelow(text: string, maxText: number): number {
  return maxText - text.length - "\n\n".length;
}
