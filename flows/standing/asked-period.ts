import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { refuse } from "../../src/words/refusal.ts";

const KINDS = {
  tuan: { last: 53, said: "standing-week", example: "tuần trước" },
  thang: { last: 12, said: "standing-month", example: "tháng 10" },
  quy: { last: 4, said: "standing-quarter", example: "quý 3" },
} as const;
const NUMBERED = /(?:^| )(?<kind>tuan|thang|quy)(?: thu)? ?(?<number>\d{1,4})(?!\d)/;
const MONTH_OF_YEAR = /(?:^| )(?<number>\d{1,2}) ?[/-] ?[1-9]\d{3}(?!\d)/;

/**
 * The period in a line and the rest of the line, by {@link periodInLine}.
 * @param command the one that examples begin with
 * @throws Refusal when the line names a period that no calendar has: `tháng 13`
 */
export function askedPeriod(
  line: string,
  command: string,
  today: Day,
): { period: Period | undefined; rest: string } {
  const read = periodInLine(line, today);
  const rest = plain(read.rest);
  const { kind = "thang", number } = (NUMBERED.exec(rest) ?? MONTH_OF_YEAR.exec(rest))?.groups ?? {};
  const found = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (!found || !number || (Number(number) >= 1 && Number(number) <= found.last)) return read;
  throw refuse(found.said, { number, example: `/${command} ${found.example}` });
}
