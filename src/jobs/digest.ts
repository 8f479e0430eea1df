import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { UnitStanding } from "../records/standings/standings.ts";
import type { Day } from "../rules/calendar/time.ts";
import { periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
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

/**
 * Rows of a message: with the longest names in use each takes some 90 characters, and 4096 fit a message of Telegram's
 * (https://core.telegram.org/bots/api#sendmessage). The 22 units of the plan are one message, with room to spare.
 */
const MOST_CHARACTERS = 3200;

/**
 * What a group hears: counts only, and names of those who are missing where the unit's policy says so.
 * One message; more units than fit are carried on in further ones, each with its own title.
 */
export function digestMessages(parts: DigestParts, names: { inGroup: boolean }): NoticeMessage[] {
  const { words, now, today } = parts;
  const whole = standingTable(words, now, parts.before);
  const tables = split(whole);
  const cadres = names.inGroup ? missingSections(words, now) : [];
  const text = digestText(parts, cadres, whole);
  return tables.map((table, n) => ({
    text:
      n === 0
        ? text
        : words.text("digest-title-part", {
            unit: now.unit.name,
            period: periodText(words, now.period, today),
            part: String(n + 1),
            parts: String(tables.length),
          }),
    table,
  }));
}

/** The words above the table; what the table shows is their last line. */
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

/** How many cadres, and how many of them have not linked. */
function countLines({ words, now }: DigestParts): string[] {
  const { cadres, linked } = now.report.totals;
  const lines = [words.text("digest-cadres", { count: String(cadres) })];
  if (linked < cadres) lines.push(words.text("digest-unlinked", { count: String(cadres - linked) }));
  return lines;
}

function split({ head, rows }: StandingTable): StandingTable[] {
  const tables: StandingTable[] = [];
  const headSize = head.join("").length + 3 * head.length;
  let room = 0;
  for (const row of rows) {
    const size = row.join("").length + headSize;
    const last = tables.at(-1);
    if (last && size <= room) {
      last.rows.push(row);
      room -= size;
    } else {
      tables.push({ head, rows: [row] });
      room = MOST_CHARACTERS - size;
    }
  }
  return tables;
}
