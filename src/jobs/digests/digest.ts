import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { missingSections } from "./missing.ts";
import { type StandingTable, showsTrend, standingTable } from "./standing-table.ts";

/** A unit's figures in words, for one period. */
export interface DigestParts {
  words: Words;
  now: UnitStanding;
  /** The last period, for the trend. */
  before?: UnitStanding;
  today: Day;
}

/** How a digest is shown. */
interface DigestShape {
  /** Whether a group sees the names of those who are missing. */
  namesInGroup: boolean;
  /** The longest text of one message on its channel, in UTF-16 units. */
  maxText: number;
}

/**
 * What a group hears: counts only, and names of those who are missing where the unit's policy says so.
 * More units than fit one message are continued in further messages, each with its own title.
 */
export function digestMessages(parts: DigestParts, { namesInGroup, maxText }: DigestShape): NoticeMessage[] {
  const { words, now, today } = parts;
  const whole = standingTable(words, now, parts.before);
  const cadres = namesInGroup ? missingSections(words, now) : [];
  const text = digestText(parts, cadres, whole);
  const titleOf = (part: number, all: number) =>
    words.text("digest-title-part", {
      unit: now.unit.name,
      period: periodText(words, now.period, today),
      part: String(part),
      parts: String(all),
    });
  const roomBelow = (title: string) => maxText - title.length - "\n\n".length;
  const tables = split(whole, roomBelow(text), roomBelow(titleOf(99, 99)));
  return tables.map((table, n) => ({ text: n === 0 ? text : titleOf(n + 1, tables.length), table }));
}

/** The text above the table; its last line explains the table. */
export function digestText(parts: DigestParts, cadres: readonly string[], table: StandingTable): string {
  const about = [digestTitle(parts), ...countLines(parts)].join("\n");
  const { words } = parts;
  const legend = [
    ...(showsTrend(table) ? [words.label("digest-arrows")] : []),
    words.label("digest-met-of"),
  ].join("\n");
  if (cadres.length === 0) return `${about}\n${legend}`;
  return [about, ...cadres, legend].join("\n\n");
}

function digestTitle({ words, now, today }: DigestParts): string {
  return words.text("digest-title", { unit: now.unit.name, period: periodText(words, now.period, today) });
}

/** How many cadres there are, and how many are not linked. */
function countLines({ words, now }: DigestParts): string[] {
  const { cadres, linked } = now.report.totals;
  const lines = [words.text("digest-cadres", { count: String(cadres) })];
  if (linked < cadres) lines.push(words.text("digest-unlinked", { count: String(cadres - linked) }));
  return lines;
}

/** Parts a table by rows, the first part for `firstRoom` characters, the others for `room`. A row repeats what its counts are of. */
function split({ head, rows }: StandingTable, firstRoom: number, room: number): StandingTable[] {
  const tables: StandingTable[] = [];
  const headSize = head.join("").length + 3 * head.length;
  let left = 0;
  for (const row of rows) {
    const size = row.join("").length + headSize;
    const last = tables.at(-1);
    if (last && size <= left) {
      last.rows.push(row);
      left -= size;
    } else {
      left = (tables.length === 0 ? firstRoom : room) - size;
      tables.push({ head, rows: [row] });
    }
  }
  return tables;
}
